package press.verbatim.transcript.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A speaker's name before a colon at the beginning of a line, told apart from a sentence that happens to hold a colon. */
record SpeakerPrefix(String name, String words) {
    private static final Pattern COLON =
            Pattern.compile("([^:：]{1,120}?)[\\s\\p{Z}]*[:：](?=[\\s\\p{Z}]|$)(.*)", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("^[-–—][\\s\\p{Z}]*");
    private static final Pattern SENTENCE = Pattern.compile("[?!;,«»“”\"<>…]|\\p{L}{5,}\\.|\\.$");
    private static final int MOST_WORDS = 6;

    /** Where a time before the line says that a turn begins: anything short before the first colon. */
    static @Nullable SpeakerPrefix afterTime(String line) {
        SpeakerPrefix prefix = split(line);
        return prefix == null || wordCount(prefix.name) > MOST_WORDS + 2 ? null : prefix;
    }

    /** Where only the name itself says so: it has to look like one. */
    static @Nullable SpeakerPrefix bare(String line) {
        SpeakerPrefix prefix = split(DASH.matcher(line.strip()).replaceFirst(""));
        return prefix == null || !looksLikeName(prefix.name) ? null : prefix;
    }

    private static @Nullable SpeakerPrefix split(String line) {
        Matcher colon = COLON.matcher(line.strip());
        return colon.matches()
                ? new SpeakerPrefix(colon.group(1), colon.group(2).strip())
                : null;
    }

    private static boolean looksLikeName(String name) {
        int first = name.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isLowerCase(first)
                && wordCount(name) <= MOST_WORDS
                && !SENTENCE.matcher(name).find();
    }

    private static int wordCount(String name) {
        return name.strip().split("[\\s\\p{Z}]+").length;
    }
}
