package press.verbatim.proofing;

import java.util.List;
import press.verbatim.transcript.TranscriptId;

/** A text to check: its HTML with marked quotations, what is known of those, and the transcripts linked to it. */
public record CheckRequest(String bodyHtml, List<QuotationBinding> bindings, List<TranscriptId> sources) {}
