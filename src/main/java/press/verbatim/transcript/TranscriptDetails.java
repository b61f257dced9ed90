package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be changed of a transcript beside its words. */
public record TranscriptDetails(
        String title,
        String outlet,
        @Nullable LocalDate recordedOn,
        TranscriptKind kind,
        String language,
        @Nullable String translationLanguage) {}
