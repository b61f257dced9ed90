package press.verbatim.transcript;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transcript without its turns: what its page, its list of participants and the article’s sources panel show. */
public record TranscriptHead(
        TranscriptId id,
        String title,
        String slug,
        String outlet,
        @Nullable LocalDate recordedOn,
        TranscriptKind kind,
        String language,
        @Nullable String translationLanguage,
        Visibility visibility,
        int revision,
        int turnCount,
        List<ParticipantView> participants,
        List<DisputeView> disputes,
        @Nullable Withdrawn withdrawn) {}
