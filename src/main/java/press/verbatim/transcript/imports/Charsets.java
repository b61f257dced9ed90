package press.verbatim.transcript.imports;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Concludes the code page of bytes that bear no mark and are no UTF-8, and decodes without ever replacing what does not fit. */
final class Charsets {
    static final String WINDOWS_1252 = "windows-1252";
    static final String LATIN_9 = "ISO-8859-15";

    /** What a person may choose when the conclusion is wrong. */
    private static final List<String> CHOICE = List.of(
            "UTF-8",
            WINDOWS_1252,
            LATIN_9,
            "windows-1250",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1256",
            "UTF-16LE",
            "UTF-16BE");

    /** Western languages write far fewer accented letters; more of them means another alphabet's code page. */
    private static final double MOST_ACCENTED = 0.3;

    private static final int SAMPLE = 64 * 1024;

    private Charsets() {}

    static boolean isOffered(String name) {
        return CHOICE.contains(name);
    }

    /** The encodings under which the bytes can be read at all, the concluded one first. */
    static List<String> choice(String concluded, byte[] bytes) {
        Set<String> names = new LinkedHashSet<>();
        names.add(concluded);
        byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length) & ~1);
        CHOICE.stream()
                .filter(name -> name.startsWith("UTF") ? decode(bytes, name) != null : decode(sample, name) != null)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** The code page that fits best, empty where none gives text. */
    static Optional<String> conclude(byte[] bytes) {
        String western = decode(bytes, WINDOWS_1252);
        if (western != null && !isForeign(western)) {
            return Optional.of(isLatin9(bytes) ? LATIN_9 : WINDOWS_1252);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(CHOICE::contains)
                .filter(name -> !name.equals(WINDOWS_1252) && !name.startsWith("UTF"))
                .filter(name -> decode(bytes, name) != null)
                .findFirst();
    }

    private static boolean isForeign(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long accented =
                text.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
        return accented > letters * MOST_ACCENTED;
    }

    /** The euro, œ and š of ISO-8859-15 stand where windows-1252 has signs; the bytes that only windows-1252 uses are absent. */
    private static boolean isLatin9(byte[] bytes) {
        boolean own = false;
        for (int at = 0; at < bytes.length; at++) {
            int each = bytes[at] & 0xFF;
            if (each >= 0x80 && each < 0xA0) {
                return false;
            }
            own |= each == 0xA4
                    || (each == 0xBD || each == 0xBC || each == 0xA8 || each == 0xB8) && besideLetter(bytes, at);
        }
        return own;
    }

    private static boolean besideLetter(byte[] bytes, int at) {
        return at + 1 < bytes.length && Character.isLetter(bytes[at + 1] & 0xFF);
    }

    static @Nullable String decode(byte[] bytes, String charset) {
        try {
            return Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThisEncoding) {
            return null;
        }
    }
}
