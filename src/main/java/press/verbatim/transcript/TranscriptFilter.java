package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/**
 * What the list of transcripts is narrowed to.
 *
 * @param query words of the title, the outlet or a speaker’s name; empty for all
 * @param deleted the trash instead of the transcripts in use
 */
public record TranscriptFilter(
        String query,
        @Nullable TranscriptKind kind,
        @Nullable Visibility visibility,
        boolean deleted) {
    public static final TranscriptFilter ALL = new TranscriptFilter("", null, null, false);

    public static TranscriptFilter matching(String query) {
        return new TranscriptFilter(query, null, null, false);
    }
}
