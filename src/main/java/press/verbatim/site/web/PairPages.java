package press.verbatim.site.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.PublishedParallels;
import press.verbatim.platform.NotFound;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.PairPage;
import press.verbatim.site.view.ParallelModel;
import press.verbatim.site.view.Text;
import press.verbatim.transcript.Withdrawn;

/** Renders the permanent page of two passages beside each other; once one of them is withdrawn, neither is shown. */
@Component
class PairPages {
    private final PublishedParallels parallels;
    private final Frames frames;
    private final Templates templates;
    private final SharePictures pictures;
    private final StructuredData structured;
    private final Notices notices;

    PairPages(
            PublishedParallels parallels,
            Frames frames,
            Templates templates,
            SharePictures pictures,
            StructuredData structured,
            Notices notices) {
        this.parallels = parallels;
        this.frames = frames;
        this.templates = templates;
        this.pictures = pictures;
        this.structured = structured;
        this.notices = notices;
    }

    String page(ParallelCard card) {
        ParallelModel pair = model(card);
        String description = pair.left().excerpt().words();
        String data = structured.quotations(
                List.of(pair.left().excerpt(), pair.right().excerpt()));
        Frame.Head head = frames.head(title(card), description, pair.permalink())
                .describing(data, pictures.share(drawn(card)))
                .embedded();
        return templates.page("pair", new PairPage(frames.frame(head), title(card), pair));
    }

    /** What readers get of a pair: the answer made of it, the notice in its place once one side is withdrawn, or nothing. */
    Rendered shown(ParallelId id, Function<ParallelCard, Rendered> render) {
        ParallelCard card = parallels.card(id).orElseThrow(NotFound::new);
        return Stream.of(card.left(), card.right())
                .flatMap(side -> Stream.ofNullable(side.withdrawn()))
                .map(Withdrawn::notice)
                .findFirst()
                .map(notices::gone)
                .orElseGet(() -> render.apply(card));
    }

    SharePictures.Drawn drawn(ParallelCard card) {
        return pictures.pair(card, model(card));
    }

    ParallelModel model(ParallelCard card) {
        return new Excerpts(frames.text(), frames.dates()).pair(card);
    }

    String title(ParallelCard card) {
        Text text = frames.text();
        return text.get(
                "site.parallel.title",
                card.left().transcriptTitle(),
                card.right().transcriptTitle());
    }
}
