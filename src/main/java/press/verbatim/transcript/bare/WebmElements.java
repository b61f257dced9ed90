package press.verbatim.transcript.bare;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** WebM: only the elements that sound and picture are played by stay, all others become void; names of programs become blanks. */
final class WebmElements {
    private static final long FILE = 0;
    private static final long HEADER = 0x1A45DFA3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long TRACK_KIND = 0x83L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final Set<Long> NOT_IN_TRACK = Set.of(0x536EL, 0xBFL, 0xECL);
    private static final Set<Long> PROGRAMS = Set.of(0x4D80L, 0x5741L);
    private static final Set<Long> IN_CLUSTER = Set.of(0xE7L, 0xA3L, 0xA0L, 0xABL, 0xA7L, 0xAFL, 0x5854L);
    private static final Map<Long, Set<Long>> PLAYED = Map.of(
            FILE, Set.of(HEADER, SEGMENT),
            SEGMENT, Set.of(0x114D9B74L, INFO, TRACKS, CLUSTER, 0x1C53BB6BL),
            INFO, Set.of(0x2AD7B1L, 0x4489L, 0x4D80L, 0x5741L),
            TRACKS, Set.of(TRACK));

    private final InPlace file;

    private WebmElements(InPlace file) {
        this.file = file;
    }

    static void clear(InPlace file) throws IOException {
        new WebmElements(file).clear(FILE, 0, file.size());
    }

    private void clear(long within, long from, long to) throws IOException {
        long at = from;
        while (at < to) {
            WebmHead head = WebmHead.at(file, at);
            boolean open = head.endless() && (head.id() == SEGMENT || head.id() == CLUSTER);
            long end = head.endless() ? to : head.body() + head.length();
            if (end > to || head.endless() && !open) {
                throw new UnknownShape("length of an element");
            }
            if (open && head.id() == CLUSTER) {
                at = head.body();
            } else {
                element(within, head, at, end);
                at = end;
            }
        }
    }

    private void element(long within, WebmHead head, long at, long end) throws IOException {
        if (!stays(within, head.id())) {
            empty(at, end);
        } else if (PLAYED.containsKey(head.id()) || head.id() == TRACK) {
            clear(head.id(), head.body(), end);
        } else if (PROGRAMS.contains(head.id())) {
            file.fill(head.body(), end, (byte) ' ');
        } else if (within == TRACK && head.id() == TRACK_KIND && file.number(end - 1, 1) > 2) {
            throw new UnknownShape("a track that is neither sound nor picture");
        }
    }

    private static boolean stays(long within, long id) {
        if (within == TRACK) {
            return !NOT_IN_TRACK.contains(id);
        }
        boolean cluster = within == SEGMENT && IN_CLUSTER.contains(id);
        return cluster || PLAYED.getOrDefault(within, Set.of()).contains(id);
    }

    /** One element of the same length that says nothing. */
    private void empty(long at, long end) throws IOException {
        long length = end - at;
        file.zero(at, end);
        file.put(at, (byte) 0xEC);
        if (length > 9) {
            file.put(at + 1, (byte) 1);
            for (int place = 0; place < 7; place++) {
                file.put(at + 2 + place, (byte) (length - 9 >> 8 * (6 - place)));
            }
        } else {
            file.put(at + 1, (byte) (0x80 | length - 2));
        }
    }
}
