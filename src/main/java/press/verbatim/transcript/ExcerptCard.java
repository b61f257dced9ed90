package press.verbatim.transcript;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * An excerpt as article pages, the editor and embeds show it; frozen when it was made.
 *
 * @param otherWords the other text of the turns quoted: the translation beside an original, or the original beside a translation
 * @param language language of the words
 * @param otherLanguage language of the other words
 * @param transcriptPublic whether readers can open the transcript
 * @param publicComment the comment made for readers; never an internal note
 * @param withdrawn when set, words and other words are empty or masked
 * @param redacted whether readers see less than its words: on the desk they stand in full, for readers a mark stands in their place
 */
public record ExcerptCard(
        ExcerptId id,
        TranscriptId transcript,
        Passage passage,
        String words,
        @Nullable String otherWords,
        String language,
        @Nullable String otherLanguage,
        String speaker,
        @Nullable PersonId person,
        @Nullable LocalDate recordedOn,
        String outlet,
        @Nullable Long startMillis,
        String transcriptTitle,
        String transcriptSlug,
        boolean transcriptPublic,
        boolean isPublic,
        String publicComment,
        List<DisputeView> disputes,
        @Nullable Withdrawn withdrawn,
        boolean redacted) {

    /** The same as readers get it, with other words in the place of those that are redacted. */
    ExcerptCard veiled(String shown, @Nullable String otherShown, String comment) {
        return new ExcerptCard(
                id,
                transcript,
                passage,
                shown,
                otherShown,
                language,
                otherLanguage,
                speaker,
                person,
                recordedOn,
                outlet,
                startMillis,
                transcriptTitle,
                transcriptSlug,
                transcriptPublic,
                isPublic,
                comment,
                disputes,
                withdrawn,
                true);
    }
}
