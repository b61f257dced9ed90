package press.verbatim.transcript.bare;

import java.io.IOException;

/** FLAC: every block before the sound but its format and its table of places becomes padding. */
final class FlacBlocks {
    private static final int HEAD = 4;
    private static final int LAST = 0x80;
    private static final int FORMAT = 0;
    private static final int PADDING = 1;
    private static final int PLACES = 3;

    private FlacBlocks() {}

    static void clear(InPlace file) throws IOException {
        long at = HEAD;
        boolean last = false;
        while (!last) {
            int head = (int) file.number(at, 1);
            long end = at + HEAD + file.number(at + 1, 3);
            last = (head & LAST) != 0;
            int type = head & ~LAST;
            if (type != FORMAT && type != PLACES) {
                file.zero(at + HEAD, end);
                file.put(at, (byte) (head & LAST | PADDING));
            }
            at = end;
        }
        TailTags.clear(file);
    }
}
