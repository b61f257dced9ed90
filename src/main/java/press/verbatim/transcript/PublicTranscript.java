package press.verbatim.transcript;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a transcript.
 *
 * @param translation who made the translation, null where readers see none
 * @param whole whether readers may read every turn, or the public excerpts only
 * @param parts number of parts of at most {@value #TURNS_A_PART} turns, zero when not whole
 * @param withdrawn when set with mode REMOVE, only the notice may be shown
 */
public record PublicTranscript(
        TranscriptId id,
        String slug,
        String title,
        String outlet,
        @Nullable LocalDate recordedOn,
        TranscriptKind kind,
        String language,
        @Nullable String translationLanguage,
        @Nullable PublicTranslation translation,
        List<ParticipantView> participants,
        boolean whole,
        int turnCount,
        int parts,
        List<ExcerptCard> excerpts,
        List<DisputeView> disputes,
        @Nullable Withdrawn withdrawn) {
    public static final int TURNS_A_PART = 200;
}
