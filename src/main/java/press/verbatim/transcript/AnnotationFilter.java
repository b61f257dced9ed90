package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;

/**
 * What the list of annotations of all transcripts is narrowed to; null and empty mean all.
 *
 * @param words of the note, the words it is about, its tags or its answers
 * @param speaker part of the name of who speaks, under any of their spellings
 */
public record AnnotationFilter(
        String words,
        String tag,
        @Nullable Motivation motivation,
        @Nullable StaffId author,
        @Nullable TranscriptId transcript,
        String speaker,
        @Nullable State state,
        @Nullable About about) {
    public static final AnnotationFilter ALL = new AnnotationFilter("", "", null, null, null, "", null, null);

    /** How far a note has come. */
    public enum State {
        OPEN,
        RESOLVED,
        WAITING
    }

    /** What a note has to do with whoever looks. */
    public enum About {
        MINE,
        MENTIONS
    }

    public static AnnotationFilter matching(String words) {
        return new AnnotationFilter(words, "", null, null, null, "", null, null);
    }
}
