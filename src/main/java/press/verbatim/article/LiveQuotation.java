package press.verbatim.article;

import java.util.UUID;
import press.verbatim.transcript.Passage;

/** A quotation marked in a readers' body and the passage it is bound to; the page links one to the other. */
public record LiveQuotation(UUID id, Passage passage) {}
