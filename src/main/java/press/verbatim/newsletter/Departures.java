package press.verbatim.newsletter;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;

/** Lets people who came by a link of ours see what we hold of them and leave. Called by the public pages. */
@Component
@PermitAll
public class Departures {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private final Newsletters newsletters;
    private final Subscribers subscribers;
    private final ConsentRecords records;
    private final LinkTokens tokens;
    private final Deliveries deliveries;
    private final AddressKeys keys;
    private final SubscriberMails mails;
    private final Clock clock;

    Departures(
            Newsletters newsletters,
            Subscribers subscribers,
            ConsentRecords records,
            LinkTokens tokens,
            Deliveries deliveries,
            AddressKeys keys,
            SubscriberMails mails,
            Clock clock) {
        this.newsletters = newsletters;
        this.subscribers = subscribers;
        this.records = records;
        this.tokens = tokens;
        this.deliveries = deliveries;
        this.keys = keys;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whose link it is; empty when it is unknown or expired. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<LinkHolder> look(String token) {
        return subscriber(token).map(subscriber -> LinkHolder.of(subscriber, newsletter(subscriber)));
    }

    /** What we hold of the person, for that person. */
    @Transactional(readOnly = true)
    public List<Evidence> evidence(String token) {
        return subscriber(token).map(Subscriber::addressKey).stream()
                .flatMap(key -> records.findByAddressKeyOrderByHappenedAt(key).stream())
                .map(ConsentRecord::view)
                .toList();
    }

    /** Ends the subscription; doing so twice changes nothing more. */
    @Transactional
    public Optional<LinkHolder> leave(String token, Means means, String network) {
        Optional<Subscriber> found = subscriber(token);
        found.filter(subscriber -> subscriber.is(SubscriberState.CONFIRMED) || subscriber.is(SubscriberState.PENDING))
                .ifPresent(subscriber -> end(subscriber, means, network));
        return found.map(subscriber -> LinkHolder.of(subscriber, newsletter(subscriber)));
    }

    /** Writes a fresh link to everyone confirmed under the address; says nothing of whether there is anyone. */
    @Transactional
    public void sendLink(String typed) {
        MailAddress.parse(typed).map(keys::of).map(subscribers::findByAddressKey).stream()
                .flatMap(List::stream)
                .filter(subscriber -> subscriber.is(SubscriberState.CONFIRMED))
                .filter(this::mayWrite)
                .forEach(this::sendLink);
    }

    private void sendLink(Subscriber subscriber) {
        Secret secret = Secret.next();
        tokens.save(new LinkToken(subscriber.id(), LinkToken.Purpose.MANAGE, secret, null, clock.instant()));
        mails.manage(newsletter(subscriber), subscriber, secret);
    }

    private boolean mayWrite(Subscriber subscriber) {
        return tokens.countBySubscriberIdAndCreatedAtAfter(
                        subscriber.id(), clock.instant().minus(PAUSE))
                == 0;
    }

    private void end(Subscriber subscriber, Means means, String network) {
        Instant now = clock.instant();
        subscriber.end(SubscriberState.UNSUBSCRIBED, now);
        subscribers.save(subscriber);
        records.save(new ConsentRecord(
                newsletter(subscriber), subscriber.addressKey(), ConsentStep.UNSUBSCRIBED, means, network, now));
    }

    private Optional<Subscriber> subscriber(String token) {
        String hash = new Secret(token).hash();
        Optional<UUID> id = tokens.findByHashAndPurpose(hash, LinkToken.Purpose.MANAGE)
                .filter(link -> !link.expired(clock.instant()))
                .map(LinkToken::subscriberId)
                .or(() -> deliveries.subscriberOf(hash, clock.instant()));
        return id.flatMap(subscribers::findById).filter(subscriber -> !subscriber.is(SubscriberState.ERASED));
    }

    private Newsletter newsletter(Subscriber subscriber) {
        return newsletters.findById(subscriber.newsletterId()).orElseThrow(NotFound::new);
    }
}
