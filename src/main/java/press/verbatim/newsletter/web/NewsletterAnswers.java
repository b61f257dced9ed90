package press.verbatim.newsletter.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import press.verbatim.newsletter.Evidence;
import press.verbatim.newsletter.FramedPage;
import press.verbatim.newsletter.LinkHolder;
import press.verbatim.newsletter.PageFrame;
import press.verbatim.newsletter.PublicEdition;
import press.verbatim.newsletter.SignUpBox;
import press.verbatim.newsletter.SubscriberState;
import press.verbatim.newsletter.Templates;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;

/** Makes the newsletter's public pages and puts them into the theme, or a plain page where there is none. */
@Component
class NewsletterAnswers {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration EDITION_FRESH = Duration.ofMinutes(1);
    private final ObjectProvider<PageFrame> frame;
    private final Words words;
    private final PublishedSettings settings;

    NewsletterAnswers(ObjectProvider<PageFrame> frame, Words words, PublishedSettings settings) {
        this.frame = frame;
        this.words = words;
        this.settings = settings;
    }

    /** A heading and sentences: keys.title and keys.text. */
    ResponseEntity<String> notice(HttpStatus status, String key, Object... arguments) {
        String title = say(key + ".title", arguments);
        return answer(
                status,
                title,
                Templates.render(
                        "newsletter/notice.jte",
                        Map.of("title", title, "paragraphs", List.of(say(key + ".text", arguments)))));
    }

    /** A heading, sentences and one button that acts. */
    ResponseEntity<String> act(String key, String action, String token, Object... arguments) {
        String title = say(key + ".title", arguments);
        Map<String, Object> values = Map.of(
                "title", title,
                "paragraphs", List.of(say(key + ".text", arguments)),
                "action", action,
                "token", token,
                "button", say(key + ".button", arguments));
        return answer(HttpStatus.OK, title, Templates.render("newsletter/act.jte", values));
    }

    /** The sign-up form with what was typed, and a sentence at the field or above the form. */
    ResponseEntity<String> form(SignUpBox box, String typed, String page, String error, String notice) {
        Map<String, Object> values =
                Map.of("box", box, "words", sayings(), "typed", typed, "page", page, "error", error, "notice", notice);
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, box.newsletter(), Templates.render("newsletter/form.jte", values));
    }

    ResponseEntity<String> askLink() {
        return answer(
                HttpStatus.OK,
                say("newsletter.public.preferences"),
                Templates.render("newsletter/link.jte", Map.of("words", sayings())));
    }

    ResponseEntity<String> preferences(LinkHolder holder, List<Evidence> evidence, String token) {
        boolean subscribed = holder.state() == SubscriberState.CONFIRMED || holder.state() == SubscriberState.PENDING;
        Map<String, Object> values = Map.of(
                "holder",
                holder,
                "state",
                say("newsletter.state." + holder.state()),
                "subscribed",
                subscribed,
                "proofs",
                evidence.stream().map(this::proof).toList(),
                "token",
                token,
                "words",
                sayings());
        return answer(
                HttpStatus.OK,
                say("newsletter.public.preferences"),
                Templates.render("newsletter/preferences.jte", values));
    }

    ResponseEntity<String> edition(PublicEdition edition) {
        Instant sent = edition.sentAt();
        List<String> intro = Arrays.stream(edition.intro().split("\\R{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        Map<String, Object> values = Map.of(
                "edition",
                edition,
                "intro",
                intro,
                "date",
                sent == null ? "" : date(sent, FormatStyle.LONG),
                "datetime",
                sent == null ? "" : sent.toString());
        String html = framed(edition.subject(), Templates.render("newsletter/edition.jte", values));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(EDITION_FRESH).cachePublic())
                .body(html);
    }

    String say(String key, Object... arguments) {
        return words.get(locale(), key, arguments);
    }

    private ProofLine proof(Evidence evidence) {
        String line = say("newsletter.step." + evidence.step()) + ", " + date(evidence.at(), FormatStyle.MEDIUM);
        return new ProofLine(line, Objects.toString(evidence.textShown(), ""));
    }

    private String date(Instant at, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(locale())
                .format(at.atZone(settings.identity().zone()));
    }

    private Function<String, String> sayings() {
        return this::say;
    }

    private Locale locale() {
        return settings.identity().language();
    }

    private ResponseEntity<String> answer(HttpStatus status, String title, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "same-origin")
                .header("X-Robots-Tag", "noindex")
                .body(framed(title, html));
    }

    private String framed(String title, String html) {
        PageFrame theme = frame.getIfAvailable();
        return theme == null
                ? Templates.render(
                        "newsletter/plain.jte",
                        Map.of("language", locale().toLanguageTag(), "title", title, "html", html))
                : theme.page(new FramedPage(title, html));
    }
}
