package press.verbatim.shell.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import press.verbatim.mail.MailState;
import press.verbatim.mail.OutboxRow;
import press.verbatim.mail.OutboxService;
import press.verbatim.newsletter.NewsletterDraft;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.newsletter.PublishedNewsletters;
import press.verbatim.newsletter.SignUpBox;
import press.verbatim.newsletter.SignUpRequest;
import press.verbatim.newsletter.SignUps;

/** The newsletter of the demonstration and the readers who asked for it, through the same two steps as everybody. */
@Component
class DemoReaders {
    private static final Pattern TOKEN = Pattern.compile("confirmation\\?token=([A-Za-z0-9_-]+)");
    private static final List<String> CONFIRMED =
            List.of("selma.aurdal@exemple.test", "jonas.hellbo@exemple.test", "claire.vasseur@exemple.test");
    private static final String WAITING = "paul.ravel@exemple.test";
    private static final String NETWORK = "203.0.113.0/24";
    private static final int MANY = 50;

    private final NewslettersService newsletters;
    private final PublishedNewsletters published;
    private final SignUps signUps;
    private final OutboxService outbox;

    DemoReaders(NewslettersService newsletters, PublishedNewsletters published, SignUps signUps, OutboxService outbox) {
        this.newsletters = newsletters;
        this.published = published;
        this.signUps = signUps;
        this.outbox = outbox;
    }

    void make() {
        UUID id = newsletters.create(new NewsletterDraft(
                "Le mot du jour",
                "Une information neutre et factuelle, chaque soir à 18 heures.",
                "fr",
                "Verbatim",
                "lettre@verbatim.test",
                true));
        CONFIRMED.forEach(address -> ask(id, address));
        ask(id, WAITING);
        for (OutboxRow mail :
                outbox.list(EnumSet.allOf(MailState.class), null, MANY).items()) {
            if (CONFIRMED.contains(mail.to())) {
                confirm(outbox.find(mail.id()).text());
            }
        }
    }

    private void ask(UUID newsletter, String address) {
        SignUpBox box = published.signUpBox(newsletter).orElseThrow();
        signUps.request(new SignUpRequest(newsletter, address, box.consentVersion(), "box", "/", NETWORK));
    }

    private void confirm(String mail) {
        Matcher token = TOKEN.matcher(mail);
        if (token.find()) {
            signUps.confirm(token.group(1), NETWORK);
        }
    }
}
