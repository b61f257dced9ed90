package press.verbatim.transcript.bare;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * MP4 and M4A: only the boxes that sound and picture are played by stay, all others become free space; dates and the names of programs
 * in those that stay become zeros. A track of anything else, such as places or sensors, lies among sound and picture and is not found here.
 */
final class Mp4Boxes {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final String FILE = "";
    private static final Map<String, Set<String>> PLAYED = Map.of(
            FILE,
            Set.of("ftyp", "styp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "pdin"),
            "moov",
            Set.of("mvhd", "trak", "mvex", "iods"),
            "trak",
            Set.of("tkhd", "edts", "mdia", "tref"),
            "mdia",
            Set.of("mdhd", "hdlr", "minf", "elng"),
            "minf",
            Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl"),
            "moof",
            Set.of("mfhd", "traf"),
            "traf",
            Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio", "senc"));
    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");
    private static final Set<String> HEARD_OR_SEEN = Set.of("vide", "soun");

    private final InPlace file;

    private Mp4Boxes(InPlace file) {
        this.file = file;
    }

    static void clear(InPlace file) throws IOException {
        new Mp4Boxes(file).clear(FILE, 0, file.size());
    }

    private void clear(String within, long from, long to) throws IOException {
        long at = from;
        while (to - at >= HEAD) {
            String kind = file.signs(at + 4, 4);
            long head = file.number(at, 4) == 1 ? LONG_HEAD : HEAD;
            long end = at + length(at, to);
            if (end < at + head || end > to) {
                throw new UnknownShape(kind);
            }
            box(within, kind, at, at + head, end);
            at = end;
        }
        file.zero(at, to);
    }

    private long length(long at, long to) throws IOException {
        long length = file.number(at, 4);
        if (length == 1) {
            return file.number(at + HEAD, 1) == 0 ? file.number(at + HEAD + 1, 7) : -1;
        }
        return length == 0 ? to - at : length;
    }

    private void box(String within, String kind, long at, long body, long end) throws IOException {
        if (!PLAYED.getOrDefault(within, Set.of()).contains(kind)) {
            file.put(at + 4, "free");
            file.zero(body, end);
        } else if (PLAYED.containsKey(kind)) {
            clear(kind, body, end);
        } else if (DATED.contains(kind)) {
            boolean wide = file.number(body, 1) == 1;
            file.zero(body + 4, body + (wide ? 20 : 12));
        } else if (kind.equals("hdlr")) {
            handler(within, body, end);
        }
    }

    private void handler(String within, long body, long end) throws IOException {
        if (within.equals("mdia") && !HEARD_OR_SEEN.contains(file.signs(body + 8, 4))) {
            throw new UnknownShape("a track that is neither sound nor picture");
        }
        file.zero(body + 12, end);
    }
}
