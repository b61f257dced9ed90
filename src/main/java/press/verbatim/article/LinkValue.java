package press.verbatim.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

@Embeddable
record LinkValue(UUID targetId, @Enumerated(EnumType.STRING) LinkKind kind, String reason) {}
