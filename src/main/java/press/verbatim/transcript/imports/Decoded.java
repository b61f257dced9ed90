package press.verbatim.transcript.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Normal;

/**
 * The text of a file and the encoding it was read in. A mark at the beginning decides, then valid UTF-8;
 * what is left is taken as windows-1252 where that gives plausible Western text, and said to be a conclusion.
 */
record Decoded(String text, String encoding, boolean guessed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Western languages write far fewer accented letters; more of them means another alphabet's code page. */
    private static final double MOST_ACCENTED = 0.3;

    static Decoded of(byte[] bytes) {
        String marked = marked(bytes);
        if (marked != null) {
            return new Decoded(Normal.nfc(strict(bytes, Charset.forName(marked))), marked, false);
        }
        if (hasZero(bytes)) {
            throw FileKind.refusal("binary");
        }
        String utf8 = decode(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? new Decoded(plain(utf8), "UTF-8", false) : western(bytes);
    }

    private static Decoded western(byte[] bytes) {
        String text = strict(bytes, WINDOWS_1252);
        long letters = text.chars().filter(Character::isLetter).count();
        long accented =
                text.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
        if (accented > letters * MOST_ACCENTED) {
            throw new Refusal("source", "transcript.error.encoding");
        }
        return new Decoded(plain(text), "windows-1252", true);
    }

    private static String plain(String text) {
        long controls = text.chars().filter(Decoded::isControl).count();
        if (controls > text.length() / 100) {
            throw FileKind.refusal("binary");
        }
        return Normal.nfc(text);
    }

    private static boolean isControl(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f';
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

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String strict(byte[] bytes, Charset charset) {
        String text = decode(bytes, charset);
        if (text == null) {
            throw new Refusal("source", "transcript.error.encoding");
        }
        return text;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThisEncoding) {
            return null;
        }
    }
}
