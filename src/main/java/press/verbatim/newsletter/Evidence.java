package press.verbatim.newsletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a person's consent as it was kept: never changed, never removed before its term.
 *
 * @param requestId the request a confirmation answers
 * @param textShown the exact HTML the person read
 * @param textHash SHA-256 of that HTML in UTF-8
 * @param network the caller's address cut to /24 or /48
 */
public record Evidence(
        UUID id,
        String newsletter,
        ConsentStep step,
        @Nullable UUID requestId,
        Instant at,
        @Nullable String textShown,
        @Nullable String textHash,
        @Nullable Integer consentVersion,
        @Nullable Integer privacyVersion,
        @Nullable Integer termsVersion,
        @Nullable String form,
        @Nullable String page,
        String language,
        String network,
        Means means,
        @Nullable String note) {}
