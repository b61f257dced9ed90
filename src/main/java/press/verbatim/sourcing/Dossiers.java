package press.verbatim.sourcing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.Byline;
import press.verbatim.article.GateText;
import press.verbatim.article.PastRelease;
import press.verbatim.article.RelatedLinksService;
import press.verbatim.article.ReleasesService;
import press.verbatim.article.ReviewService;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.platform.Words;
import press.verbatim.ui.Times;

/** Gathers what the dossier of an article says, in the language and with the rights of whoever asks for it. */
@Component
class Dossiers {
    private final ReleasesService releases;
    private final RelatedLinksService links;
    private final ReviewService reviews;
    private final ApproachesService approaches;
    private final DossierQuotations quotations;
    private final DossierPairs pairs;
    private final DossierReplies replies;
    private final VerbatimProperties properties;
    private final Words words;
    private final Times times;

    Dossiers(
            ReleasesService releases,
            RelatedLinksService links,
            ReviewService reviews,
            ApproachesService approaches,
            DossierQuotations quotations,
            DossierPairs pairs,
            DossierReplies replies,
            VerbatimProperties properties,
            Words words,
            Times times) {
        this.releases = releases;
        this.links = links;
        this.reviews = reviews;
        this.approaches = approaches;
        this.quotations = quotations;
        this.pairs = pairs;
        this.replies = replies;
        this.properties = properties;
        this.words = words;
        this.times = times;
    }

    Dossier of(ArticleDraft article, Set<FilePart> parts, String madeBy, Instant madeAt, Locale locale) {
        List<PastRelease> live = releases.releases(article.id());
        GateText text = releases.lastText(article.id());
        return new Dossier(
                locale.getLanguage(),
                title(article, locale),
                article.copy().kicker(),
                article.copy().lead(),
                facts(article, parts, madeBy, madeAt, locale),
                live.stream().map(one -> version(one, parts, locale)).toList(),
                live.isEmpty()
                        ? words.get(locale, "sourcing.dossier.basis.draft")
                        : words.get(
                                locale, "sourcing.dossier.basis", live.getLast().number()),
                quotations.of(text, parts, locale),
                pairs.of(text, parts, locale),
                approaches.list(article.id()).stream()
                        .map(one -> heard(one, locale))
                        .toList(),
                replies.of(article.id(), parts, locale),
                links(article, text.body(), locale),
                parts.contains(FilePart.NOTES) ? notes(article, locale) : null);
    }

    private String title(ArticleDraft article, Locale locale) {
        return article.title().isBlank() ? words.get(locale, "article.untitled") : article.title();
    }

    private List<Dossier.Line> facts(
            ArticleDraft article, Set<FilePart> parts, String madeBy, Instant madeAt, Locale locale) {
        List<Dossier.Line> facts = new ArrayList<>();
        facts.add(line(
                "article.bylines",
                article.dressing().bylines().stream().map(Byline::name).collect(Collectors.joining(", ")),
                locale));
        facts.add(line("sourcing.standing", words.get(locale, article.live().messageKey()), locale));
        if (!article.publicSlug().isEmpty()) {
            facts.add(
                    line("sourcing.dossier.address", properties.absolute("/article/" + article.publicSlug()), locale));
        }
        facts.add(line("sourcing.dossier.made", madeBy + ", " + times.at(madeAt, locale), locale));
        String with = parts.stream()
                .sorted()
                .map(part -> words.get(locale, part.messageKey()))
                .collect(Collectors.joining(" ; "));
        facts.add(line(
                "sourcing.dossier.with",
                with.isEmpty() ? words.get(locale, "sourcing.dossier.with.none") : with,
                locale));
        facts.removeIf(fact -> fact.words().isBlank());
        return facts;
    }

    private Dossier.Version version(PastRelease one, Set<FilePart> parts, Locale locale) {
        String what = one.kind() == null
                ? words.get(locale, "article.step.published")
                : words.get(locale, one.kind().messageKey());
        return new Dossier.Version(
                one.number(),
                what,
                times.at(one.at(), locale),
                one.by(),
                one.headline(),
                one.note(),
                passed(one, parts, locale));
    }

    /** Words that were quoted then may have been redacted since. */
    private List<Dossier.Line> passed(PastRelease one, Set<FilePart> parts, Locale locale) {
        boolean quoted = parts.contains(FilePart.RESTRICTED);
        return one.passed().stream()
                .filter(point -> !point.messageKey().isEmpty())
                .map(point -> new Dossier.Line(
                        words.get(locale, point.messageKey())
                                + (quoted && !point.words().isEmpty() ? " : « " + point.words() + " »" : ""),
                        words.get(locale, point.reason().messageKey())))
                .toList();
    }

    private Dossier.Heard heard(ApproachView one, Locale locale) {
        List<Dossier.Line> lines = new ArrayList<>();
        lines.add(line(
                "sourcing.askedAt",
                times.at(one.askedAt(), locale) + " · "
                        + words.get(locale, one.channel().messageKey()),
                locale));
        lines.add(line("sourcing.questions", one.questions(), locale));
        lines.add(line("sourcing.deadline", at(one.deadline(), locale), locale));
        lines.add(line("sourcing.answeredAt", at(one.answeredAt(), locale), locale));
        lines.add(line("sourcing.answer", one.answer(), locale));
        lines.add(line("sourcing.quote", one.quote(), locale));
        if (one.wordsGone()) {
            lines.add(new Dossier.Line("", words.get(locale, "sourcing.quote.gone")));
        }
        lines.removeIf(line -> line.words().isBlank());
        return new Dossier.Heard(one.who(), words.get(locale, one.standing().messageKey()), lines);
    }

    private List<Dossier.Line> links(ArticleDraft article, String body, Locale locale) {
        Stream<Dossier.Line> outside = Jsoup.parseBodyFragment(body).select("a[href^=http]").stream()
                .map(link -> new Dossier.Line(link.text(), link.attr("href")))
                .distinct();
        Stream<Dossier.Line> own = links.list(article.id()).stream()
                .map(link -> new Dossier.Line(
                        words.get(locale, link.kind().messageKey()),
                        link.reason().isBlank() ? link.headline() : link.headline() + ", " + link.reason()));
        return Stream.concat(outside, own).toList();
    }

    private List<Dossier.Line> notes(ArticleDraft article, Locale locale) {
        return reviews.notes(article.id()).reversed().stream()
                .map(note -> new Dossier.Line(
                        times.at(note.at(), locale) + " · " + note.by() + " · "
                                + words.get(locale, note.step().messageKey()),
                        note.text()))
                .toList();
    }

    private String at(@Nullable Instant time, Locale locale) {
        return time == null ? "" : times.at(time, locale);
    }

    private Dossier.Line line(String key, String said, Locale locale) {
        return new Dossier.Line(words.get(locale, key), said);
    }
}
