package press.verbatim.newsletter;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;

/** Takes sign-ups and their confirmations from the public pages. It never tells whether it knew the address. */
@Component
@PermitAll
public class SignUps {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MAILS_A_DAY = 5;
    private final Newsletters newsletters;
    private final Subscribers subscribers;
    private final ConsentRecords records;
    private final LinkTokens tokens;
    private final Suppressions suppressions;
    private final AddressKeys keys;
    private final ConsentDisplay consent;
    private final SubscriberMails mails;
    private final Clock clock;

    SignUps(
            Newsletters newsletters,
            Subscribers subscribers,
            ConsentRecords records,
            LinkTokens tokens,
            Suppressions suppressions,
            AddressKeys keys,
            ConsentDisplay consent,
            SubscriberMails mails,
            Clock clock) {
        this.newsletters = newsletters;
        this.subscribers = subscribers;
        this.records = records;
        this.tokens = tokens;
        this.suppressions = suppressions;
        this.keys = keys;
        this.consent = consent;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Writes the evidence of the first step and a mail to the address, within limits that only the address's owner sees.
     *
     * @throws Refusal when what was typed is no address
     * @throws ConsentChanged when the form showed an older text
     */
    @Transactional
    public void request(SignUpRequest request) {
        Newsletter newsletter = newsletters
                .findById(request.newsletter())
                .filter(Newsletter::active)
                .orElseThrow(NotFound::new);
        MailAddress address = MailAddress.parse(request.address())
                .orElseThrow(() -> new Refusal("address", "newsletter.error.address"));
        ConsentShown shown = consent.now(newsletter);
        if (!shown.version().equals(request.consent())) {
            throw new ConsentChanged();
        }
        Subscriber subscriber = awaited(newsletter, address);
        if (mayWrite(subscriber)) {
            write(newsletter, subscriber, shown, request);
        }
    }

    /** Where a confirmation link leads to, without touching anything; empty when it is unknown, used up or expired. */
    @Transactional(readOnly = true)
    public Optional<LinkHolder> look(String token) {
        return open(token)
                .flatMap(link -> subscribers.findById(link.subscriberId()))
                .map(this::holder);
    }

    /** Confirms by the button of the link's page; empty as in {@link #look}. */
    @Transactional
    public Optional<LinkHolder> confirm(String token, String network) {
        return open(token)
                .flatMap(link -> subscribers
                        .findById(link.subscriberId())
                        .map(subscriber -> confirm(link, subscriber, network)));
    }

    private LinkHolder confirm(LinkToken link, Subscriber subscriber, String network) {
        Instant now = clock.instant();
        Newsletter newsletter = newsletter(subscriber);
        if (!link.used()) {
            link.use(now);
            tokens.save(link);
            subscriber.confirm(now);
            subscribers.save(subscriber);
            suppressions.deleteByAddressKey(subscriber.addressKey());
            records.save(new ConsentRecord(
                            newsletter,
                            subscriber.addressKey(),
                            ConsentStep.CONFIRMED,
                            Means.LINK_AND_BUTTON,
                            network,
                            now)
                    .following(link.requestId()));
        }
        return holder(subscriber);
    }

    private Subscriber awaited(Newsletter newsletter, MailAddress address) {
        String key = keys.of(address);
        Subscriber subscriber = subscribers
                .findByNewsletterIdAndAddressKey(newsletter.id(), key)
                .orElseGet(() -> new Subscriber(newsletter.id(), address, key, clock.instant()));
        if (!subscriber.is(SubscriberState.CONFIRMED) && !subscriber.is(SubscriberState.PENDING)) {
            subscriber.await(address, clock.instant());
        }
        return subscribers.save(subscriber);
    }

    private boolean mayWrite(Subscriber subscriber) {
        Instant now = clock.instant();
        return tokens.countBySubscriberIdAndCreatedAtAfter(subscriber.id(), now.minus(PAUSE)) == 0
                && tokens.countBySubscriberIdAndCreatedAtAfter(subscriber.id(), now.minus(DAY)) < MAILS_A_DAY;
    }

    private void write(Newsletter newsletter, Subscriber subscriber, ConsentShown shown, SignUpRequest request) {
        Instant now = clock.instant();
        Secret secret = Secret.next();
        if (subscriber.is(SubscriberState.CONFIRMED)) {
            tokens.save(new LinkToken(subscriber.id(), LinkToken.Purpose.MANAGE, secret, null, now));
            mails.already(newsletter, subscriber, secret);
            return;
        }
        UUID evidence = records.save(new ConsentRecord(
                                newsletter,
                                subscriber.addressKey(),
                                ConsentStep.REQUESTED,
                                Means.FORM,
                                request.network(),
                                now)
                        .showing(shown, request.form(), request.page()))
                .id();
        tokens.save(new LinkToken(subscriber.id(), LinkToken.Purpose.CONFIRM, secret, evidence, now));
        mails.confirmation(newsletter, subscriber, secret);
    }

    private Optional<LinkToken> open(String token) {
        return tokens.findByHashAndPurpose(new Secret(token).hash(), LinkToken.Purpose.CONFIRM)
                .filter(link -> !link.expired(clock.instant()))
                .filter(link -> !link.used() || confirmed(link));
    }

    private boolean confirmed(LinkToken link) {
        return subscribers
                .findById(link.subscriberId())
                .filter(subscriber -> subscriber.is(SubscriberState.CONFIRMED))
                .isPresent();
    }

    private LinkHolder holder(Subscriber subscriber) {
        return LinkHolder.of(subscriber, newsletter(subscriber));
    }

    private Newsletter newsletter(Subscriber subscriber) {
        return newsletters.findById(subscriber.newsletterId()).orElseThrow(NotFound::new);
    }
}
