package press.verbatim.transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;
import press.verbatim.security.StaffId;

/**
 * A transcript to be created from a source, as the import form gives it.
 *
 * @param speakers whom each label of the source stands for; a label not listed stays without a person
 * @param visibility for whom it exists from the start; wider than restricted by an editor only
 * @param named further members of staff whom a restricted transcript is open to, beside whoever imports it
 * @param keepOriginal whether the file itself is kept beside its turns
 */
public record TranscriptDraft(
        ImportSource source,
        String title,
        String outlet,
        @Nullable LocalDate recordedOn,
        TranscriptKind kind,
        String language,
        List<SpeakerChoice> speakers,
        Visibility visibility,
        Set<StaffId> named,
        boolean keepOriginal) {
    public static final int TITLE_LIMIT = 200;
    public static final int OUTLET_LIMIT = 200;
    public static final int TURN_LIMIT = 50_000;

    public TranscriptDraft {
        speakers = List.copyOf(speakers);
        named = Set.copyOf(named);
    }

    /** One restricted to whoever imports it, without the file it came from. */
    public TranscriptDraft(
            ImportSource source,
            String title,
            String outlet,
            @Nullable LocalDate recordedOn,
            TranscriptKind kind,
            String language,
            List<SpeakerChoice> speakers) {
        this(source, title, outlet, recordedOn, kind, language, speakers, Visibility.RESTRICTED, Set.of(), false);
    }

    /**
     * Whom a label stands for: a person of the list, a new person of that name, or nobody known.
     *
     * @param newPerson the name of the person to add to the list, null when none is to be added
     */
    public record SpeakerChoice(
            String label,
            @Nullable PersonId person,
            @Nullable String newPerson) {

        /** What a refusal of this choice calls its field. */
        public String field() {
            return "speaker:" + label;
        }
    }
}
