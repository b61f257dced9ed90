package press.verbatim.newsletter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;

/** Writes the mail of an edition, HTML and text. Called for the preview, the test and, once, for the sending. */
@Component
class EditionWriter {
    private final Words words;
    private final MailLinks links;
    private final PublishedSettings settings;
    private final ObjectProvider<MailLook> look;

    EditionWriter(Words words, MailLinks links, PublishedSettings settings, ObjectProvider<MailLook> look) {
        this.words = words;
        this.links = links;
        this.settings = settings;
        this.look = look;
    }

    EditionBody write(Newsletter newsletter, UUID edition, String subject, String intro, List<EditionPiece> pieces) {
        return new EditionBody(
                html(newsletter, edition, subject, intro, pieces), text(newsletter, edition, intro, pieces));
    }

    private String html(Newsletter newsletter, UUID edition, String subject, String intro, List<EditionPiece> pieces) {
        Locale locale = newsletter.locale();
        Map<String, Object> values = new HashMap<>();
        values.put("accents", MailAccents.of(look));
        values.put("language", newsletter.language());
        values.put("newsletter", newsletter.name());
        values.put("subject", subject);
        values.put("intro", paragraphs(intro));
        values.put("pieces", pieces);
        values.put("articles", links.article(""));
        values.put("read", words.get(locale, "newsletter.mail.edition.read"));
        values.put("web", words.get(locale, "newsletter.mail.edition.web"));
        values.put("webLink", links.edition(edition));
        values.put("leave", words.get(locale, "newsletter.mail.edition.leave"));
        values.put("leaveLink", links.leave(EditionBody.TOKEN_MARK));
        values.put("preferences", words.get(locale, "newsletter.mail.edition.preferences"));
        values.put("preferencesLink", links.preferences(EditionBody.TOKEN_MARK));
        values.put("foot", foot(newsletter));
        return Templates.render("mail/edition.jte", values);
    }

    private String text(Newsletter newsletter, UUID edition, String intro, List<EditionPiece> pieces) {
        Locale locale = newsletter.locale();
        String articles = pieces.stream().map(this::lines).collect(Collectors.joining("\n\n"));
        return String.join(
                        "\n\n",
                        newsletter.name(),
                        intro,
                        articles,
                        "-- \n" + foot(newsletter),
                        line(locale, "newsletter.mail.edition.web", links.edition(edition)),
                        line(locale, "newsletter.mail.edition.preferences", links.preferences(EditionBody.TOKEN_MARK)),
                        line(locale, "newsletter.mail.edition.leave", links.leave(EditionBody.TOKEN_MARK)))
                + "\n";
    }

    private String lines(EditionPiece piece) {
        return piece.headline().toUpperCase(Locale.FRENCH) + "\n" + piece.lead() + "\n" + links.article(piece.slug());
    }

    private String line(Locale locale, String key, String link) {
        return words.get(locale, key) + " :\n" + link;
    }

    private String foot(Newsletter newsletter) {
        return words.get(
                newsletter.locale(),
                "newsletter.mail.edition.foot",
                newsletter.name(),
                settings.identity().publisher());
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R{2,}"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
