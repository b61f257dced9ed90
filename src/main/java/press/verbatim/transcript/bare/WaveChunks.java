package press.verbatim.transcript.bare;

import java.io.IOException;
import java.util.Set;

/** WAV: every chunk but those of the sound becomes one that players pass over. */
final class WaveChunks {
    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final String NONE = "\0\0\0\0";
    private static final Set<String> SOUND = Set.of("fmt ", "fact", "data");

    private WaveChunks() {}

    static void clear(InPlace file) throws IOException {
        long at = FIRST;
        while (at + HEAD <= file.size()) {
            String kind = file.signs(at, 4);
            long end = at + HEAD + file.turned(at + 4);
            if (end > file.size() || kind.equals(NONE)) {
                cutOff(file, kind, at);
                return;
            }
            if (!SOUND.contains(kind)) {
                file.zero(at + HEAD, end);
                file.put(at, "JUNK");
            }
            at = end + end % 2;
        }
        file.zero(Math.min(at, file.size()), file.size());
    }

    /** Sound that was never closed goes to the end of the file; anything else that does, or has no name, is no chunk. */
    private static void cutOff(InPlace file, String kind, long at) throws IOException {
        if (!kind.equals("data")) {
            file.zero(at, file.size());
        }
    }
}
