package press.verbatim.transcript;

import java.util.List;

/**
 * A note on a passage as its author enters it.
 *
 * @param onlyMine seen by its author alone instead of by all who see the transcript
 */
public record AnnotationDraft(Passage passage, String note, List<String> tags, boolean onlyMine) {
    public static final int NOTE_LIMIT = 10_000;
    public static final int TAG_LIMIT = 60;
    public static final int TAGS = 20;
}
