package press.verbatim.transcript.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;

/**
 * The text of a file, as it stands but for its line ends, and the encoding it was read in. A person's choice decides, then a mark at the
 * beginning, then valid UTF-8, then the pattern of UTF-16; what is left is concluded, and said to be a conclusion.
 *
 * @param choice encodings to choose among where it was concluded, else empty
 */
record Decoded(String text, String encoding, List<String> choice) {
    /** Bytes enough to see the pattern of UTF-16. */
    private static final int HEAD = 4_096;

    static Decoded of(byte[] bytes, @Nullable String chosen) {
        if (chosen != null) {
            return chosen(bytes, chosen);
        }
        String marked = marked(bytes);
        if (marked != null) {
            return new Decoded(plain(strict(bytes, marked)), marked, List.of());
        }
        String utf8 = Charsets.decode(bytes, "UTF-8");
        String wide = wide(bytes);
        if (wide != null) {
            return concluded(bytes, wide);
        }
        return utf8 != null
                ? new Decoded(plain(utf8), "UTF-8", List.of())
                : concluded(
                        bytes,
                        Charsets.conclude(bytes).orElseThrow(() -> new Refusal("source", "transcript.error.encoding")));
    }

    private static Decoded chosen(byte[] bytes, String chosen) {
        if (!Charsets.isOffered(chosen) && !chosen.equals("UTF-16")) {
            throw new Refusal("source", "transcript.error.encoding");
        }
        String text = Charsets.decode(bytes, chosen);
        if (text == null) {
            throw new Refusal("source", "transcript.error.encoding-chosen", chosen);
        }
        return new Decoded(plain(text), chosen, Charsets.choice(chosen, bytes));
    }

    private static Decoded concluded(byte[] bytes, String encoding) {
        return new Decoded(plain(strict(bytes, encoding)), encoding, Charsets.choice(encoding, bytes));
    }

    /** One kind of line end, no mark; refuses what is mostly control characters, since it is no text. NUL stays for WebVTT alone. */
    private static String plain(String text) {
        boolean subtitles = WebVtt.hasHeader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        long controls = text.chars().filter(Decoded::isControl).count();
        if (controls > text.length() / 100 || !subtitles && text.indexOf('\0') >= 0) {
            throw FileKind.refusal("binary");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
    }

    private static boolean isControl(int unit) {
        return unit > 0 && unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f';
    }

    private static @Nullable String marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return "UTF-8";
        }
        return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) ? "UTF-16" : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without its mark: signs of the first 256, such as spaces, line ends and digits, have a zero on the same side throughout, and
     * no sign is a zero itself.
     */
    private static @Nullable String wide(byte[] bytes) {
        int end = Math.min(HEAD, bytes.length) & ~1;
        int high = 0;
        int low = 0;
        for (int at = 0; at < end; at += 2) {
            high += bytes[at] == 0 ? 1 : 0;
            low += bytes[at + 1] == 0 ? 1 : 0;
        }
        int some = Math.max(2, end / 20);
        if (high >= some && low == 0) {
            return "UTF-16BE";
        }
        return low >= some && high == 0 ? "UTF-16LE" : null;
    }

    private static String strict(byte[] bytes, String charset) {
        String text = Charsets.decode(bytes, charset);
        if (text == null) {
            throw new Refusal("source", "transcript.error.encoding");
        }
        return text;
    }
}
