package press.verbatim.transcript.w3c;

import org.jspecify.annotations.Nullable;

/** Which words of a text a document means. */
public sealed interface ReadSelector {

    /** What narrows it further down, inside what it selects. */
    @Nullable
    ReadSelector refined();

    /** Words with what stands around them; empty where the document does not say. */
    record Quote(
            String exact,
            String prefix,
            String suffix,
            @Nullable ReadSelector refined) implements ReadSelector {}

    /** A stretch in code points. */
    record Position(int start, int end, @Nullable ReadSelector refined) implements ReadSelector {}

    /** From where one selection begins to where another begins. */
    record Range(
            ReadSelector from, ReadSelector to, @Nullable ReadSelector refined) implements ReadSelector {}
}
