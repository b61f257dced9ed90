package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note on a passage as its author enters it.
 *
 * @param onlyMine seen by its author alone instead of by all who see the transcript
 */
public record AnnotationDraft(
        Passage passage,
        String note,
        List<String> tags,
        boolean onlyMine,
        @Nullable Motivation motivation) {
    public static final int NOTE_LIMIT = 10_000;
    public static final int TAG_LIMIT = 60;
    public static final int TAGS = 20;

    public AnnotationDraft(Passage passage, String note, List<String> tags, boolean onlyMine) {
        this(passage, note, tags, onlyMine, Motivation.COMMENTING);
    }

    Motivation reason() {
        return Objects.requireNonNullElse(motivation, Motivation.COMMENTING);
    }
}
