package press.verbatim.proofing;

import java.util.List;
import press.verbatim.transcript.TranscriptId;

/** A text to check: its HTML with marked quotations, what is known of those, the transcripts linked to it, and the lines above it. */
public record CheckRequest(
        String bodyHtml, List<QuotationBinding> bindings, List<TranscriptId> sources, Titraille titraille) {

    /** A body alone. */
    public CheckRequest(String bodyHtml, List<QuotationBinding> bindings, List<TranscriptId> sources) {
        this(bodyHtml, bindings, sources, Titraille.NONE);
    }
}
