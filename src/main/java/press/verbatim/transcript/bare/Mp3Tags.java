package press.verbatim.transcript.bare;

import java.io.IOException;

/** MP3: the tags before the sound are kept empty, as players look for them there; those after it become zeros. */
final class Mp3Tags {
    private static final int HEAD = 10;
    private static final int FOOTER = 0x10;

    private Mp3Tags() {}

    static void clear(InPlace file) throws IOException {
        long at = 0;
        while (file.stands(at, "ID3")) {
            boolean footer = (file.number(at + 5, 1) & FOOTER) != 0;
            long end = at + HEAD + length(file, at + 6);
            file.zero(at + HEAD, footer ? end + HEAD : end);
            file.put(at + 5, (byte) 0);
            at = footer ? end + HEAD : end;
        }
        TailTags.clear(file);
    }

    /** Four bytes of which seven bits count. */
    static long length(InPlace file, long at) throws IOException {
        long length = 0;
        for (byte each : file.bytes(at, 4)) {
            if (each < 0) {
                throw new UnknownShape("length of a tag");
            }
            length = length << 7 | each;
        }
        return length;
    }
}
