package press.verbatim.site.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.verbatim.article.PublishedArticles;
import press.verbatim.site.view.DocumentModel;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.Text;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PublicPart;
import press.verbatim.transcript.PublicTranscript;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Withdrawn;

/** Renders public transcripts, part by part, or their excerpts where these alone are public. */
@Component
class DocumentPages {
    private static final int QUOTING = 12;

    private final Frames frames;
    private final Templates templates;
    private final DocumentFacts facts;
    private final StructuredData structured;
    private final PublishedArticles articles;
    private final Teasers teasers;

    DocumentPages(
            Frames frames,
            Templates templates,
            DocumentFacts facts,
            StructuredData structured,
            PublishedArticles articles,
            Teasers teasers) {
        this.frames = frames;
        this.templates = templates;
        this.facts = facts;
        this.structured = structured;
        this.articles = articles;
        this.teasers = teasers;
    }

    String part(PublicTranscript transcript, PublicPart part) {
        Excerpts words = words();
        List<DocumentModel.Line> lines =
                part.turns().stream().map(turn -> line(turn, transcript, words)).toList();
        return templates.page("document", model(transcript, part.number(), lines, List.of()));
    }

    /** A transcript of which readers see excerpts only. */
    String excerpts(PublicTranscript transcript) {
        List<ExcerptModel> cards =
                transcript.excerpts().stream().map(words()::model).toList();
        return templates.page("document", model(transcript, 1, List.of(), cards));
    }

    /** The latest articles that quote the document. */
    List<Link> quoting(TranscriptId transcript) {
        return teasers.headlines(articles.quoting(transcript, QUOTING));
    }

    private DocumentModel model(
            PublicTranscript transcript, int part, List<DocumentModel.Line> lines, List<ExcerptModel> excerpts) {
        Withdrawn withdrawn = transcript.withdrawn();
        return new DocumentModel(
                frame(transcript, part),
                transcript.title(),
                Addresses.document(transcript.slug()),
                transcript.language(),
                Objects.requireNonNullElse(transcript.translationLanguage(), transcript.language()),
                transcript.kind().written(),
                facts.of(transcript),
                words().disputes(transcript.disputes()),
                withdrawn == null ? "" : withdrawn.notice(),
                part,
                transcript.parts(),
                facts.range(transcript, part),
                facts.sides(transcript),
                lines,
                excerpts,
                quoting(transcript.id()));
    }

    private Frame frame(PublicTranscript transcript, int part) {
        Text text = frames.text();
        String title = part == 1 ? transcript.title() : text.get("site.document.part", transcript.title(), part);
        String path = Addresses.document(transcript.slug()) + (part == 1 ? "" : "/" + part);
        Frame.Head head = frames.head(title, facts.description(transcript), path);
        return frames.frame(head.describing(structured.trail(title, path), head.image()));
    }

    private static DocumentModel.Line line(TurnView turn, PublicTranscript transcript, Excerpts words) {
        Long start = turn.startMillis();
        return new DocumentModel.Line(
                turn.index() + 1,
                turn.speaker(),
                start == null ? "" : Dates.clock(start),
                turn.text(),
                turn.translation(),
                comments(turn, transcript),
                words.disputes(disputes(turn, transcript)));
    }

    private Excerpts words() {
        return new Excerpts(frames.text(), frames.dates());
    }

    /** Those of passages and excerpts that begin at a turn. */
    private static List<DisputeView> disputes(TurnView turn, PublicTranscript transcript) {
        return transcript.disputes().stream()
                .filter(dispute -> passage(dispute, transcript)
                        .filter(passage -> passage.fromTurn().equals(turn.id()))
                        .isPresent())
                .toList();
    }

    private static Optional<Passage> passage(DisputeView dispute, PublicTranscript transcript) {
        return dispute.passage() != null
                ? Optional.of(dispute.passage())
                : transcript.excerpts().stream()
                        .filter(card -> card.id().equals(dispute.excerpt()))
                        .map(ExcerptCard::passage)
                        .findFirst();
    }

    /** The public comments on excerpts that begin at a turn; none once the words are withdrawn. */
    private static List<DocumentModel.Comment> comments(TurnView turn, PublicTranscript transcript) {
        return transcript.excerpts().stream()
                .filter(card ->
                        card.withdrawn() == null && !card.publicComment().isBlank())
                .filter(card -> card.passage().fromTurn().equals(turn.id()))
                .map(card -> new DocumentModel.Comment(
                        card.words(),
                        card.language(),
                        card.publicComment(),
                        Addresses.excerpt(card.transcriptSlug(), card.id().value())))
                .toList();
    }
}
