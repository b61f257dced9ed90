package press.verbatim.article;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.media.PhotoRow;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Card;
import press.verbatim.text.Normal;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;

/** Looks at a working copy before it goes public: what is missing, and what an editor has to look at. */
@Component
class Gates {
    private final FrozenPages pages;
    private final Quotations quotations;
    private final Checks checks;
    private final RedactionService redactions;
    private final ChangedSources changed;
    private final ObjectProvider<GatePoints> others;

    Gates(
            FrozenPages pages,
            Quotations quotations,
            Checks checks,
            RedactionService redactions,
            ChangedSources changed,
            ObjectProvider<GatePoints> others) {
        this.pages = pages;
        this.quotations = quotations;
        this.checks = checks;
        this.redactions = redactions;
        this.changed = changed;
        this.others = others;
    }

    Gate of(Article article) {
        List<Gate.Point> points = new ArrayList<>();
        BodyHtml.cards(article.body(), Card.EXCERPT).forEach(id -> excerpt(id).forEach(points::add));
        BodyHtml.cards(article.body(), Card.PARALLEL).forEach(id -> parallel(id).forEach(points::add));
        List<QuotationBinding> bindings = quotations.of(article);
        CheckReport report = checks.of(article, article.body(), bindings);
        report.quotations().stream()
                .filter(QuoteFinding::flagged)
                .map(Gates::quotation)
                .distinct()
                .forEach(points::add);
        redacted(article).forEach(points::add);
        changed.of(article).stream().map(ChangedSourceRow::point).forEach(points::add);
        GateText text = new GateText(article.id(), article.body(), bindings, report);
        others.orderedStream().forEach(room -> points.addAll(room.points(text)));
        return new Gate(missing(article), List.copyOf(points));
    }

    /** Quotations whose words readers do not get: a mark stands in their place. */
    private Stream<Gate.Point> redacted(Article article) {
        List<QuotationBinding> bound = quotations.of(article);
        Set<Passage> hidden = redactions.among(bound.stream()
                .map(QuotationBinding::passage)
                .filter(Objects::nonNull)
                .toList());
        return bound.stream()
                .filter(binding -> binding.passage() != null && hidden.contains(binding.passage()))
                .map(binding -> new Gate.Point("redacted:" + binding.id(), "article.gate.quotation.redacted", ""));
    }

    private List<Gate.Missing> missing(Article article) {
        List<Gate.Missing> missing = new ArrayList<>();
        if (article.headline().isBlank()) {
            missing.add(new Gate.Missing("headline", "article.gate.headline"));
        }
        if (BodyHtml.plain(article.body()).isBlank()) {
            missing.add(new Gate.Missing("body", "article.gate.body"));
        }
        if (article.sectionId() == null) {
            missing.add(new Gate.Missing("section", "article.gate.section"));
        }
        if (!photos(article)
                .allMatch(id -> pages.photo(id).filter(PhotoRow::described).isPresent())) {
            missing.add(new Gate.Missing("photo", "article.gate.photo"));
        }
        return List.copyOf(missing);
    }

    private static Stream<UUID> photos(Article article) {
        return Stream.concat(
                Stream.ofNullable(article.photo().photoId()), BodyHtml.cards(article.body(), Card.PHOTO).stream());
    }

    private List<Gate.Point> excerpt(UUID id) {
        String key = "excerpt:" + id;
        return pages.card(id)
                .map(card -> excerpt(key, card))
                .orElseGet(() -> List.of(new Gate.Point(key, "article.gate.excerpt.gone", "")));
    }

    private List<Gate.Point> parallel(UUID id) {
        String key = "parallel:" + id;
        return pages.parallel(id)
                .map(pair -> parallel(key, pair))
                .orElseGet(() -> List.of(new Gate.Point(key, "article.gate.parallel.gone", "")));
    }

    private static List<Gate.Point> parallel(String key, ParallelCard pair) {
        if (pair.isWithdrawn()) {
            return List.of(new Gate.Point(
                    key, "article.gate.parallel.withdrawn", pair.left().words()));
        }
        return pair.isPublic()
                ? List.of()
                : List.of(
                        new Gate.Point(key, "article.gate.parallel", pair.left().words()));
    }

    private static List<Gate.Point> excerpt(String key, ExcerptCard card) {
        if (card.withdrawn() != null) {
            return List.of(new Gate.Point(key, "article.gate.excerpt.withdrawn", card.words()));
        }
        if (card.redacted()) {
            return List.of(new Gate.Point(key, "article.gate.excerpt.redacted", card.words()));
        }
        return card.isPublic() ? List.of() : List.of(new Gate.Point(key, "article.gate.excerpt", card.words()));
    }

    /** A pass holds for these words with this result: change either and the point is a new one. */
    private static Gate.Point quotation(QuoteFinding finding) {
        String result = finding.result().name().toLowerCase(Locale.ROOT);
        int words = Normal.fold(finding.words()).hashCode();
        String key = "quotation:" + result + ":" + HexFormat.of().toHexDigits(words);
        return new Gate.Point(key, "article.gate.quotation." + result, finding.words());
    }
}
