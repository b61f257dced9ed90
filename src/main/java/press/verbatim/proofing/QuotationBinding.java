package press.verbatim.proofing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.Passage;

/** What is known of a quotation marked in a body by its id: its place in a transcript, or what was declared of it. */
public record QuotationBinding(UUID id, @Nullable Passage passage, Relation relation, Declared declared, String note) {}
