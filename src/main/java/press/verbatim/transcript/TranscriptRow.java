package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list of transcripts. */
public record TranscriptRow(
        TranscriptId id,
        String title,
        String outlet,
        @Nullable LocalDate recordedOn,
        TranscriptKind kind,
        String language,
        @Nullable String translationLanguage,
        Visibility visibility,
        int turnCount,
        boolean disputed,
        boolean withdrawn) {}
