package press.verbatim.proofing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.TranscriptId;

/**
 * A text to check: its HTML with marked quotations, what is known of those, the transcripts linked to it, and the lines above it.
 *
 * @param day on which the persons named are to be presented, or nothing where nobody asks
 * @param french whether the text is French, whose rules of setting are then looked at
 */
public record CheckRequest(
        String bodyHtml,
        List<QuotationBinding> bindings,
        List<TranscriptId> sources,
        Titraille titraille,
        @Nullable LocalDate day,
        boolean french) {

    /** A French body alone. */
    public CheckRequest(String bodyHtml, List<QuotationBinding> bindings, List<TranscriptId> sources) {
        this(bodyHtml, bindings, sources, Titraille.NONE, null, true);
    }
}
