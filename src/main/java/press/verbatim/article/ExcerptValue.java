package press.verbatim.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record ExcerptValue(UUID excerptId, UUID transcriptId) {}
