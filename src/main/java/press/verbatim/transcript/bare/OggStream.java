package press.verbatim.transcript.bare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** One stream of an Ogg file: its first packet says what it is, its second are the comments. */
final class OggStream {
    private static final int LONGEST = 16 * 1024 * 1024;
    private static final int WHOLE = 255;

    private final InPlace file;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Long, Long> pages = new LinkedHashMap<>();
    private @Nullable Codec codec;
    private int packet;

    OggStream(InPlace file) {
        this.file = file;
    }

    private record Piece(long at, int length) {}

    /** What stands before the comments, and whether a bit closes them. */
    private enum Codec {
        VORBIS("\u0001vorbis", "\u0003vorbis"),
        THEORA("\u0080theora", "\u0081theora"),
        OPUS("OpusHead", "OpusTags"),
        SPEEX("Speex   ", "");

        private final String head;
        private final String comments;

        Codec(String head, String comments) {
            this.head = head;
            this.comments = comments;
        }
    }

    /** Takes the next page of the stream; returns where the one after it begins. */
    long page(long page, long body, byte[] segments) throws IOException {
        long at = body;
        for (byte each : segments) {
            int length = each & WHOLE;
            if (packet < 2) {
                segment(new Piece(at, length), page);
            }
            at += length;
        }
        if (pages.containsKey(page)) {
            pages.put(page, at);
        }
        if (packet == 2 && !pages.isEmpty()) {
            seal();
        }
        return at;
    }

    boolean cleared() {
        return packet == 2;
    }

    private void segment(Piece piece, long page) throws IOException {
        pieces.add(piece);
        if (packet == 1) {
            pages.put(page, page);
        }
        if (piece.length < WHOLE) {
            if (packet == 0) {
                codec = codec(piece.at);
            } else {
                blank();
            }
            packet++;
            pieces.clear();
        }
    }

    private Codec codec(long at) throws IOException {
        for (Codec each : Codec.values()) {
            if (file.stands(at, each.head)) {
                return each;
            }
        }
        throw new UnknownShape("codec");
    }

    /** The name of the program takes the room of all comments, in blanks; none follow. */
    private void blank() throws IOException {
        Codec known = codec;
        int length = pieces.stream().mapToInt(Piece::length).sum();
        int closing = known == Codec.VORBIS ? 1 : 0;
        int start = known == null ? 0 : known.comments.length();
        int blanks = length - start - 2 * Integer.BYTES - closing;
        if (known == null || blanks < 0 || length > LONGEST || !file.stands(pieces.getFirst().at, known.comments)) {
            throw new UnknownShape("comments");
        }
        byte[] packed = new byte[length];
        System.arraycopy(file.bytes(pieces.getFirst().at, start), 0, packed, 0, start);
        for (int place = 0; place < Integer.BYTES; place++) {
            packed[start + place] = (byte) (blanks >> Byte.SIZE * place);
        }
        Arrays.fill(packed, start + Integer.BYTES, start + Integer.BYTES + blanks, (byte) ' ');
        Arrays.fill(packed, length - closing, length, (byte) 1);
        scatter(packed);
    }

    private void scatter(byte[] packed) throws IOException {
        int done = 0;
        for (Piece piece : pieces) {
            file.put(piece.at, Arrays.copyOfRange(packed, done, done + piece.length));
            done += piece.length;
        }
    }

    private void seal() throws IOException {
        for (Entry<Long, Long> page : pages.entrySet()) {
            OggChecksum.put(file, page.getKey(), page.getValue());
        }
        pages.clear();
    }
}
