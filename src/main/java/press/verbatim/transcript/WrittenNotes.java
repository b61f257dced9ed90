package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.Anchoring;
import press.verbatim.text.TextRange;
import press.verbatim.transcript.w3c.AnnotationPageWriter;
import press.verbatim.transcript.w3c.WrittenAnnotation;

/** Says of notes and answers what a document of the W3C's model says; {@link AnnotationExchangeService} writes it. */
final class WrittenNotes {
    private WrittenNotes() {}

    static WrittenAnnotation note(AnnotationView view, Annotation note, NormativeText text, String source) {
        return new WrittenAnnotation(
                "urn:uuid:" + view.id(),
                note.sourceId(),
                view.motivation().term(),
                view.note(),
                view.tags(),
                Objects.requireNonNullElse(view.creator(), view.author()),
                view.createdAt(),
                view.changedAt(),
                words(view, note, text, source),
                null);
    }

    static WrittenAnnotation answer(ReplyView reply, @Nullable String canonical, AnnotationId to) {
        return new WrittenAnnotation(
                "urn:uuid:" + reply.id(),
                canonical == null || canonical.isEmpty() ? null : canonical,
                "replying",
                reply.text(),
                List.of(),
                Objects.requireNonNullElse(reply.creator(), reply.author()),
                reply.createdAt(),
                reply.changedAt(),
                null,
                "urn:uuid:" + to);
    }

    /** Words that stand are quoted as the text readers download has them; others as they were when the note was made. */
    private static WrittenAnnotation.Words words(
            AnnotationView view, Annotation note, NormativeText text, String source) {
        boolean stands = view.state() == AnchorState.IN_PLACE || view.state() == AnchorState.MOVED;
        Optional<TextRange> range = stands ? text.range(view.passage()) : Optional.empty();
        if (range.isPresent()) {
            int from = range.get().from();
            int to = range.get().to();
            return new WrittenAnnotation.Words(
                    source,
                    text.slice(from, to),
                    text.slice(from - Anchoring.CONTEXT, from),
                    text.slice(to, to + Anchoring.CONTEXT),
                    from,
                    to);
        }
        Anchoring.Quote quote = note.place().quote();
        boolean translated = note.place().side() == TextSide.TRANSLATION;
        return new WrittenAnnotation.Words(
                translated ? AnnotationPageWriter.translation(source) : source,
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                -1,
                -1);
    }
}
