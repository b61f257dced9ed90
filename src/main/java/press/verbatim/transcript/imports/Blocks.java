package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.List;

/** Cuts a subtitle file into the blocks that empty lines separate. */
final class Blocks {
    private Blocks() {}

    /** Lines without an empty one between them, and the number of the first. */
    record Block(int line, List<String> lines) {
        String first() {
            return lines.getFirst();
        }

        Block from(int at) {
            return new Block(line + at, lines.subList(at, lines.size()));
        }

        /** Index of the line with the arrow of a cue's times, -1 where there is none among the first two. */
        int arrow() {
            for (int at = 0; at < Math.min(2, lines.size()); at++) {
                if (lines.get(at).contains("-->")) {
                    return at;
                }
            }
            return -1;
        }
    }

    static List<Block> of(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= lines.size(); at++) {
            boolean empty = at == lines.size() || lines.get(at).isBlank();
            if (empty && from >= 0) {
                blocks.add(new Block(from + 1, List.copyOf(lines.subList(from, at))));
                from = -1;
            } else if (!empty && from < 0) {
                from = at;
            }
        }
        return blocks;
    }
}
