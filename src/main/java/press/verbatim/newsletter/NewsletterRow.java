package press.verbatim.newsletter;

import java.util.UUID;

/** A newsletter as the desk lists it, with the number of its confirmed subscribers. */
public record NewsletterRow(UUID id, NewsletterDraft draft, int consentVersion, long confirmed) {}
