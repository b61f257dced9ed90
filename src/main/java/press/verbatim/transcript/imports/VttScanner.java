package press.verbatim.transcript.imports;

/** Walks along one line as the W3C's WebVTT parser does: spaces, digits, timestamps. */
final class VttScanner {
    static final long NONE = -1;

    /** Hours are unlimited in WebVTT; more digits than this are no time of a recording and would not fit a number. */
    private static final int MOST_DIGITS = 9;

    private final String line;
    private int at;

    VttScanner(String line) {
        this.line = line;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    void skipSpaces() {
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
    }

    boolean skip(String expected) {
        boolean there = line.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    boolean atEnd() {
        return at == line.length();
    }

    /** "Collect a WebVTT timestamp": milliseconds, or {@link #NONE} where the rules fail it. */
    long timestamp() {
        String first = digits();
        long value1 = number(first);
        boolean hours = first.length() != 2 || value1 > 59;
        if (value1 == NONE || !skip(":")) {
            return NONE;
        }
        long value2 = number(digits(), 2);
        long value3 = NONE;
        if (hours || line.startsWith(":", at)) {
            value3 = skip(":") ? number(digits(), 2) : NONE;
        } else {
            value3 = value2;
            value2 = value1;
            value1 = 0;
        }
        long fraction = skip(".") ? number(digits(), 3) : NONE;
        boolean wrong = value2 == NONE || value2 > 59 || value3 == NONE || value3 > 59 || fraction == NONE;
        return wrong ? NONE : ((value1 * 60 + value2) * 60 + value3) * 1000 + fraction;
    }

    private String digits() {
        int from = at;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return line.substring(from, at);
    }

    private static long number(String digits) {
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? NONE : Long.parseLong(digits);
    }

    private static long number(String digits, int length) {
        return digits.length() == length ? number(digits) : NONE;
    }
}
