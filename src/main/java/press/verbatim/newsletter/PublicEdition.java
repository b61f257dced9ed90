package press.verbatim.newsletter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An edition as its public page shows it. */
public record PublicEdition(
        String newsletter,
        Locale locale,
        String subject,
        String intro,
        @Nullable Instant sentAt,
        List<EditionPiece> pieces) {}
