package press.verbatim.site.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import press.verbatim.platform.NotFound;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.ExcerptPage;
import press.verbatim.site.view.Frame;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.PublishedPassages;
import press.verbatim.transcript.PublishedTranscripts;
import press.verbatim.transcript.Withdrawn;

/** Renders the permanent pages of excerpts; embeds and pictures of the same words ask it what readers get. */
@Component
class ExcerptPages {
    private final Frames frames;
    private final Templates templates;
    private final DocumentPages documents;
    private final SharePictures pictures;
    private final StructuredData structured;
    private final PublishedTranscripts transcripts;
    private final PublishedPassages passages;
    private final Notices notices;

    ExcerptPages(
            Frames frames,
            Templates templates,
            DocumentPages documents,
            SharePictures pictures,
            StructuredData structured,
            PublishedTranscripts transcripts,
            PublishedPassages passages,
            Notices notices) {
        this.frames = frames;
        this.templates = templates;
        this.documents = documents;
        this.pictures = pictures;
        this.structured = structured;
        this.transcripts = transcripts;
        this.passages = passages;
        this.notices = notices;
    }

    String page(ExcerptCard card) {
        ExcerptModel excerpt = model(card);
        String title = frames.text().get("site.excerpt.title", card.speaker(), card.transcriptTitle());
        Frame.Head head = frames.head(title, excerpt.words(), excerpt.permalink())
                .describing(structured.quotations(List.of(excerpt)), pictures.share(drawn(card)))
                .embedded();
        return templates.page(
                "excerpt",
                new ExcerptPage(frames.frame(head), excerpt, context(card), documents.quoting(card.transcript())));
    }

    /** What readers get of an excerpt: the answer made of it, the notice in its place once withdrawn, or nothing. */
    Rendered shown(ExcerptId id, Function<ExcerptCard, Rendered> render) {
        ExcerptCard card = transcripts.card(id).orElseThrow(NotFound::new);
        Withdrawn withdrawn = card.withdrawn();
        return withdrawn == null ? render.apply(card) : notices.gone(withdrawn.notice());
    }

    SharePictures.Drawn drawn(ExcerptCard card) {
        return pictures.excerpt(card, model(card));
    }

    private ExcerptModel model(ExcerptCard card) {
        return new Excerpts(frames.text(), frames.dates()).model(card);
    }

    private String context(ExcerptCard card) {
        return passages.find(card.passage()).map(Addresses::turn).orElse("");
    }
}
