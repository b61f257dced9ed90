package press.verbatim.newsletter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.mail.Outbox;
import press.verbatim.mail.OutgoingMail;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;

/** Writes the three short mails around a subscription into the outbox, in the newsletter's language. */
@Component
class SubscriberMails {
    private final Outbox outbox;
    private final Words words;
    private final MailLinks links;
    private final PublishedSettings settings;
    private final ObjectProvider<MailLook> look;

    SubscriberMails(
            Outbox outbox, Words words, MailLinks links, PublishedSettings settings, ObjectProvider<MailLook> look) {
        this.outbox = outbox;
        this.words = words;
        this.links = links;
        this.settings = settings;
        this.look = look;
    }

    void confirmation(Newsletter newsletter, Subscriber subscriber, Secret secret) {
        send(newsletter, subscriber, "newsletter.mail.confirmation", links.confirmation(secret.word()));
    }

    void already(Newsletter newsletter, Subscriber subscriber, Secret secret) {
        send(newsletter, subscriber, "newsletter.mail.already", links.preferences(secret.word()));
    }

    void manage(Newsletter newsletter, Subscriber subscriber, Secret secret) {
        send(newsletter, subscriber, "newsletter.mail.manage", links.preferences(secret.word()));
    }

    private void send(Newsletter newsletter, Subscriber subscriber, String key, String link) {
        Locale locale = newsletter.locale();
        String subject = words.get(locale, key + ".subject", newsletter.name());
        String intro = words.get(locale, key + ".intro", newsletter.name());
        String button = words.get(locale, key + ".button");
        String foot = words.get(
                locale, key + ".foot", newsletter.name(), settings.identity().publisher());
        String html = Templates.render(
                "mail/notice.jte",
                Map.of(
                        "accents",
                        MailAccents.of(look),
                        "language",
                        newsletter.language(),
                        "title",
                        subject,
                        "paragraphs",
                        List.of(intro),
                        "button",
                        button,
                        "link",
                        link,
                        "foot",
                        foot));
        String text = String.join("\n\n", intro, button + " :\n" + link, foot) + "\n";
        String to = Objects.requireNonNull(subscriber.address());
        outbox.enqueue(new OutgoingMail(to, subject, text, html, Map.of("From", newsletter.sender()), key));
    }
}
