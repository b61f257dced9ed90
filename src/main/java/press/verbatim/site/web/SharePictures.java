package press.verbatim.site.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveByline;
import press.verbatim.article.SectionRef;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.site.card.Card;
import press.verbatim.site.card.Card.Column;
import press.verbatim.site.card.CardPainter;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.Frame.Share;
import press.verbatim.site.view.ParallelModel;
import press.verbatim.transcript.ExcerptCard;

/**
 * Says which picture stands for a page where it is shared, and draws those that are made of words. The words are those the
 * page shows readers, redacted as there; the address holds a name of them, so that other words have another address.
 */
@Component
class SharePictures {
    private final PublishedSettings settings;
    private final VerbatimProperties properties;
    private final Words words;
    private final CardPainter painter;

    SharePictures(PublishedSettings settings, VerbatimProperties properties, Words words, CardPainter painter) {
        this.settings = settings;
        this.properties = properties;
        this.words = words;
        this.painter = painter;
    }

    /** A card of words and the path of the picture of it. */
    record Drawn(String path, Card card) {}

    /** For pages that have none of their own. */
    Drawn site() {
        SiteIdentity identity = settings.identity();
        String line = identity.baseline().isBlank() ? identity.name() : identity.baseline();
        return drawn("/partage/site/", new Card(identity.name(), "", List.of(Column.headline(line)), host()));
    }

    /** For an article without a photo. */
    Drawn article(LiveArticle article) {
        SectionRef section = article.section();
        String label = article.kicker().isBlank() && section != null ? section.name() : article.kicker();
        String by = article.bylines().stream().map(LiveByline::name).collect(Collectors.joining(", "));
        List<Column> headline = List.of(Column.headline(article.headline()));
        return drawn("/partage/article/" + article.slug() + "/", new Card(name(), label, headline, by));
    }

    Drawn excerpt(ExcerptCard card, ExcerptModel model) {
        Column column = new Column(model.words(), true, model.speaker(), contested(card));
        return drawn(
                "/partage/extrait/" + card.id() + "/",
                new Card(
                        name(),
                        text("site.excerpt.kicker"),
                        List.of(column),
                        model.source().label()));
    }

    Drawn pair(ParallelCard card, ParallelModel model) {
        List<Column> sides = List.of(
                side(card.left(), model.left().excerpt()),
                side(card.right(), model.right().excerpt()));
        String label = text("site.parallel.label", model.relation());
        return drawn("/partage/mise-en-regard/" + card.id() + "/", new Card(name(), label, sides, host()));
    }

    private Column side(ExcerptCard card, ExcerptModel model) {
        String by = text("site.parallel.by", model.speaker(), card.transcriptTitle());
        return new Column(
                model.words(), true, model.speaker().isBlank() ? card.transcriptTitle() : by, contested(card));
    }

    private String contested(ExcerptCard card) {
        return card.disputes().isEmpty()
                ? ""
                : text("site.dispute.short", card.disputes().getFirst().who());
    }

    /** The picture as pages name it; none where this machine draws no letters. */
    @Nullable
    Share share(Drawn drawn) {
        if (!painter.able()) {
            return null;
        }
        String alt = drawn.card().columns().stream().map(this::spoken).collect(Collectors.joining(" "));
        return new Share(properties.absolute(drawn.path()), CardPainter.WIDTH, CardPainter.HEIGHT, alt);
    }

    private String spoken(Column column) {
        return column.quoted() ? text("site.card.alt", column.by(), column.words()) : column.words();
    }

    Rendered picture(Drawn drawn) {
        return Rendered.of(200, "image/png", painter.png(drawn.card()));
    }

    private static Drawn drawn(String folder, Card card) {
        return new Drawn(folder + card.version() + ".png", card);
    }

    private String host() {
        return Objects.requireNonNullElse(properties.url().getHost(), "");
    }

    private String name() {
        return settings.identity().name();
    }

    private String text(String key, Object... arguments) {
        return words.get(settings.identity().language(), key, arguments);
    }
}
