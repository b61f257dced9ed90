package press.verbatim.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is not set but copied: addresses of pages and mails, handles, file names. {@link FrenchTypography} leaves them alone. */
public final class Addresses {
    private static final String SIGN = "[^\\s\\u00a0\\u2009\\u202f«»“”\"<>]";

    /** Each alternative begins where a run begins and takes it whole, so that a long run is read once. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*+://|www\\.|mailto:)" + SIGN + "*[\\p{L}\\p{N}/=&_~-]"
                    + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}.-]+\\p{L}"
                    + "|(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_]+"
                    + "|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*"
                    + "\\.(?:fr|com|org|net|ca|ch|be|eu|info|io|pdf|txt|docx?|xlsx?|csv|html?|jpe?g|png|mp[34]|json|xml)(?![\\p{L}\\p{N}])"
                    + "(?:/" + SIGN + "*[\\p{L}\\p{N}/=&_~-])?");

    private Addresses() {}

    /** The UTF-16 offsets they cover. */
    static BitSet in(String text) {
        BitSet covered = new BitSet(text.length());
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            covered.set(matcher.start(), matcher.end());
        }
        return covered;
    }

    /** The UTF-16 ranges they cover; the check of grammar says nothing about them. */
    public static List<TextRange> ranges(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(match -> new TextRange(match.start(), match.end()))
                .toList();
    }
}
