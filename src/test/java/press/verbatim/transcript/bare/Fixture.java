package press.verbatim.transcript.bare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Makes small files of every kind that say SOURCE wherever they say something of themselves, and SOUND where they are played. */
final class Fixture {
    static final String SOUND = "SOUND";
    static final String SOURCE = "SOURCE";

    private Fixture() {}

    static byte[] flac() {
        return join(
                "fLaC",
                flacBlock(0, "FORMAT"),
                flacBlock(4, SOURCE),
                flacBlock(3, "PLACES"),
                flacBlock(0x86, SOURCE),
                SOUND);
    }

    static byte[] mp3() {
        byte[] ape = join("APETAGEX", new byte[4], turned(38), new byte[16]);
        byte[] old = join("TAG", SOURCE, new byte[119]);
        byte[] more = join("TAG+", SOURCE, new byte[217]);
        return join(
                id3(0),
                id3(0x10),
                "3DI",
                new byte[7],
                SOUND,
                SOURCE,
                ape,
                "LYRICSBEGIN",
                SOURCE,
                "000017LYRICS200",
                more,
                old);
    }

    static byte[] wave() {
        byte[] chunks = join(
                chunk("bext", SOURCE), chunk("fmt ", "FORMAT"), chunk("LIST", "INFO" + SOURCE), chunk("data", SOUND));
        return join("RIFF", turned(4 + chunks.length), "WAVE", chunks, "id3 ", SOURCE);
    }

    static byte[] mp4(String handler) {
        byte[] hdlr = box("hdlr", new byte[8], handler, new byte[12], SOURCE);
        byte[] media =
                box("mdia", box("mdhd", new byte[4], SOURCE, "xx", "SCALE"), hdlr, box("minf", box("stbl", "TABLE")));
        byte[] track = box("trak", media, box("udta", SOURCE), box("meta", SOURCE));
        byte[] movie = box(
                "moov",
                box("mvhd", new byte[] {1, 0, 0, 0}, SOURCE, SOURCE, "xxxx", "SCALE"),
                track,
                box("uuid", SOURCE));
        return join(box("ftyp", "isom"), box("free", SOURCE), movie, box("mdat", SOUND), box("sefd", SOURCE), "rest");
    }

    /** Comments that go over from one page to the next, on which the sound begins. */
    static byte[] ogg() {
        String many = SOURCE.repeat(60);
        byte[] comments =
                join("\u0003vorbis", turned(6), SOURCE, turned(1), turned(many.length()), many, new byte[] {1});
        byte[] first = ByteBuffer.allocate(255).put(comments, 0, 255).array();
        byte[] rest = ByteBuffer.allocate(comments.length - 255)
                .put(comments, 255, comments.length - 255)
                .array();
        return join(page(2, "\u0001vorbis"), page(0, first), page(1, rest, SOUND));
    }

    static byte[] webm() {
        byte[] info = element("1549A966", element("2AD7B1", "SCALE"), element("7BA9", SOURCE), element("5741", SOURCE));
        byte[] track = element("AE", element("83", "\u0002"), element("536E", SOURCE));
        byte[] cluster = join(hex("1F43B67501FFFFFFFFFFFFFF"), element("E7", "\0"), element("A3", SOUND));
        byte[] tags = element("1254C367", SOURCE.repeat(30));
        return join(
                element("1A45DFA3", "webm"),
                hex("1853806701FFFFFFFFFFFFFF"),
                info,
                element("1654AE6B", track),
                cluster,
                cluster,
                tags);
    }

    static byte[] page(int flags, Object... packets) {
        byte[] lacing = new byte[packets.length];
        for (int each = 0; each < packets.length; each++) {
            lacing[each] = (byte) join(packets[each]).length;
        }
        return join(
                "OggS\0",
                new byte[] {(byte) flags},
                new byte[20],
                new byte[] {(byte) packets.length},
                lacing,
                join(packets));
    }

    static byte[] join(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return all.toByteArray();
    }

    private static byte[] id3(int flags) {
        return join("ID3", new byte[] {4, 0, (byte) flags, 0, 0, 0, 6}, SOURCE);
    }

    private static byte[] flacBlock(int type, String content) {
        return join(new byte[] {(byte) type, 0, 0, (byte) content.length()}, content);
    }

    private static byte[] chunk(String kind, String content) {
        return join(kind, turned(content.length()), content, new byte[content.length() % 2]);
    }

    private static byte[] box(String kind, Object... content) {
        byte[] body = join(content);
        return join(ByteBuffer.allocate(4).putInt(8 + body.length).array(), kind, body);
    }

    private static byte[] element(String id, Object... content) {
        byte[] body = join(content);
        return join(
                hex(id),
                ByteBuffer.allocate(2).putShort((short) (0x4000 | body.length)).array(),
                body);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] turned(int number) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(number)).array();
    }
}
