package press.verbatim.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.media.MediaService;
import press.verbatim.media.Photo;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoRow;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Card;
import press.verbatim.text.Slug;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;

/** Takes a working copy as a page would show it now: what publication freezes and a preview shows. */
@Component
class FrozenPages {
    private final Quotations quotations;
    private final Placings placings;
    private final LinkRepository links;
    private final MediaService media;
    private final ExcerptService excerpts;
    private final ParallelsService parallels;
    private final Lookup lookup;
    private final DressingRules rules;

    FrozenPages(
            Quotations quotations,
            Placings placings,
            LinkRepository links,
            MediaService media,
            ExcerptService excerpts,
            ParallelsService parallels,
            Lookup lookup,
            DressingRules rules) {
        this.quotations = quotations;
        this.placings = placings;
        this.links = links;
        this.media = media;
        this.excerpts = excerpts;
        this.parallels = parallels;
        this.lookup = lookup;
        this.rules = rules;
    }

    FrozenPage of(Article article) {
        List<PlaceValue> places = places(article);
        Set<UUID> bound = places.stream().map(PlaceValue::bindingId).collect(Collectors.toSet());
        WorkingCopy copy = article.copy();
        return new FrozenPage(
                slug(article),
                new WorkingCopy(copy.kicker(), copy.headline(), copy.lead(), BodyHtml.forReaders(copy.body(), bound)),
                article.genre(),
                article.language(),
                article.sectionId(),
                photo(article.photo()),
                article.bylines().stream()
                        .map(byline -> new SignatureValue(byline.name(), Slug.of(byline.name())))
                        .toList(),
                List.copyOf(article.keywords()),
                placings.of(article).stream().map(TopicId::value).toList(),
                cards(copy.body()).stream()
                        .map(card -> new ExcerptValue(
                                card.id().value(), card.transcript().value()))
                        .toList(),
                BodyHtml.cards(copy.body(), Card.PHOTO),
                places,
                links.findByArticleIdOrderByPlaceAscIdAsc(article.key()).stream()
                        .map(Link::frozen)
                        .toList());
    }

    /** The address it has, or would get if it were published now. */
    String slug(Article article) {
        return article.slug().isEmpty() ? rules.free(article.id(), article.headline()) : article.slug();
    }

    /** The excerpts placed in a body, alone or as a pair, without those whoever asks may not see. */
    List<ExcerptCard> cards(String body) {
        Stream<ExcerptCard> alone = BodyHtml.cards(body, Card.EXCERPT).stream().flatMap(id -> card(id).stream());
        Stream<ExcerptCard> paired = BodyHtml.cards(body, Card.PARALLEL).stream()
                .flatMap(id -> parallel(id).stream())
                .flatMap(pair -> Stream.of(pair.left(), pair.right()));
        return Stream.concat(alone, paired).distinct().toList();
    }

    Optional<ParallelCard> parallel(UUID id) {
        return lookup.find(() -> parallels.find(new ParallelId(id)));
    }

    Optional<ExcerptCard> card(UUID id) {
        return lookup.find(() -> excerpts.find(new ExcerptId(id)));
    }

    Optional<PhotoRow> photo(UUID id) {
        return lookup.find(() -> media.find(new PhotoId(id)));
    }

    private List<PlaceValue> places(Article article) {
        Set<UUID> marked = Set.copyOf(BodyHtml.quotations(article.body()));
        return quotations.places(article).stream()
                .filter(place -> marked.contains(place.bindingId()))
                .toList();
    }

    private PhotoValue photo(PhotoValue chosen) {
        UUID id = chosen.photoId();
        return id == null
                ? PhotoValue.NONE
                : photo(id).map(row -> merged(chosen, row.photo())).orElse(PhotoValue.NONE);
    }

    private static PhotoValue merged(PhotoValue chosen, Photo own) {
        return new PhotoValue(
                own.id().value(),
                own.decorative() ? "" : either(chosen.photoAlt(), own.alt()),
                either(chosen.photoCaption(), own.caption()),
                either(chosen.photoCredit(), own.credit()));
    }

    private static String either(String chosen, String own) {
        return chosen.isBlank() ? own : chosen;
    }
}
