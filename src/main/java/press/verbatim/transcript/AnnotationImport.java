package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.w3c.Unfit;

/**
 * What an annotation document would bring into a transcript; the import dialog shows it before anything is stored, and again after.
 *
 * @param refused what cannot be taken, each with the property that says why
 */
public record AnnotationImport(List<Item> items, List<Refused> refused) {

    /** What becomes of one annotation of the document. */
    public enum Fate {
        NEW,
        ANSWER,
        KNOWN
    }

    /**
     * @param state of its place; null for an answer
     * @param creator as the document names them
     */
    public record Item(
            Fate fate,
            @Nullable AnchorState state,
            String quote,
            String note,
            @Nullable String creator) {
        public boolean waits() {
            return state != null && state != AnchorState.IN_PLACE && state != AnchorState.MOVED;
        }
    }

    /**
     * @param path of the property, as in {@code items[3].target.selector.exact}
     * @param key of the sentence
     */
    public record Refused(String path, String key, List<Object> arguments) {
        static Refused of(Unfit unfit) {
            return new Refused(unfit.path(), unfit.key(), unfit.arguments());
        }
    }

    public long count(Fate fate) {
        return items.stream().filter(item -> item.fate() == fate).count();
    }

    /** How many new notes have a place of this kind. */
    public long count(AnchorState state) {
        return items.stream()
                .filter(item -> item.fate() == Fate.NEW && item.state() == state)
                .count();
    }

    public boolean bringsNothing() {
        return items.stream().allMatch(item -> item.fate() == Fate.KNOWN);
    }
}
