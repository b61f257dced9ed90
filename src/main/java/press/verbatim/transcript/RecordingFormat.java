package press.verbatim.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.verbatim.transcript.bare.Details;

/** The kinds of sound and picture that browsers play, each known by its first bytes and by nothing else. */
public enum RecordingFormat {
    FLAC("audio/flac", Details.FLAC, head -> at(head, 0, "fLaC")),
    WAV("audio/wav", Details.WAVE, RecordingFormat::wave),
    OGG("audio/ogg", Details.OGG, head -> ogg(head, "\u0001vorbis", "OpusHead", "\u007fFLAC", "Speex   ")),
    OGV("video/ogg", Details.OGG, head -> ogg(head, "\u0080theora", "fishead")),
    WEBM("video/webm", Details.WEBM, RecordingFormat::webm),
    M4A("audio/mp4", Details.MP4, head -> at(head, 4, "ftyp") && brand(head, Set.of("M4A ", "M4B "))),
    MP4("video/mp4", Details.MP4, head -> at(head, 4, "ftyp") && brand(head, Brands.FILM)),
    MP3("audio/mpeg", Details.MP3, head -> tag(head) || frame(head));

    /** How many bytes are enough to know a file. */
    static final int HEAD = 64;

    private static final int OGG_PACKET = 28;

    private final String mediaType;
    private final Details details;
    private final Predicate<byte[]> known;

    RecordingFormat(String mediaType, Details details, Predicate<byte[]> known) {
        this.mediaType = mediaType;
        this.details = details;
        this.known = known;
    }

    private static final class Brands {
        static final Set<String> FILM = Set.of(
                "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "dash",
                "M4V ", "MSNV", "3gp4", "3gp5", "3gp6", "3g2a");
    }

    public String mediaType() {
        return mediaType;
    }

    Details details() {
        return details;
    }

    /** What a file that begins so is; empty for anything that is no sound or film of these kinds. */
    static Optional<RecordingFormat> of(byte[] head) {
        return Arrays.stream(values()).filter(each -> each.known.test(head)).findFirst();
    }

    private static boolean at(byte[] head, int place, String signs) {
        byte[] wanted = signs.getBytes(StandardCharsets.ISO_8859_1);
        int end = place + wanted.length;
        return head.length >= end && Arrays.equals(head, place, end, wanted, 0, wanted.length);
    }

    private static boolean brand(byte[] head, Set<String> brands) {
        return brands.stream().anyMatch(brand -> at(head, 8, brand));
    }

    private static boolean ogg(byte[] head, String... codecs) {
        return at(head, 0, "OggS\0") && Arrays.stream(codecs).anyMatch(codec -> at(head, OGG_PACKET, codec));
    }

    /** Also with what broadcasters write before the format. */
    private static boolean wave(byte[] head) {
        return at(head, 0, "RIFF")
                && at(head, 8, "WAVE")
                && Stream.of("fmt ", "JUNK", "bext", "LIST", "fact").anyMatch(chunk -> at(head, 12, chunk));
    }

    private static boolean webm(byte[] head) {
        String signs = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        return at(head, 0, "\u001a\u0045\u00df\u00a3") && signs.contains("webm");
    }

    /** An ID3v2 tag: version, flags and four bytes of length whose first bit is never set. */
    private static boolean tag(byte[] head) {
        return at(head, 0, "ID3")
                && head.length >= 10
                && head[3] >= 2
                && head[3] <= 4
                && (head[5] & 0x0F) == 0
                && (head[6] | head[7] | head[8] | head[9]) >= 0;
    }

    /** A frame of layer III with a version, a bit rate and a sampling rate that exist. */
    private static boolean frame(byte[] head) {
        return head.length >= 4
                && head[0] == (byte) 0xFF
                && (head[1] & 0xE6) == 0xE2
                && (head[1] & 0x18) != 0x08
                && (head[2] & 0xF0) != 0xF0
                && (head[2] & 0x0C) != 0x0C;
    }
}
