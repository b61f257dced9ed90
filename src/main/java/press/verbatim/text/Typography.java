package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares words while ignoring how they are set: apostrophes, spaces, guillemets, dashes, ellipses.
 * Proofing calls it to tell a typographic difference from a changed word; letters, case and accents always count.
 */
public final class Typography {
    private static final String CLOSE_UP_BEFORE = ";:?!,.)]%…";

    private Typography() {}

    /** Whether two texts differ at most in typography. */
    public static boolean same(String one, String other) {
        return comparable(one).equals(comparable(other));
    }

    /** The comparing form of a text. */
    public static String comparable(String text) {
        return form(text).text();
    }

    /** The comparing form together with the way back to places in the given text. */
    public static ComparableForm form(String text) {
        FormBuilder form = new FormBuilder();
        int[] points = text.codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            if (isEllipsis(points, at)) {
                form.add('…', at, at + 3);
                at += 2;
            } else {
                form.add(sign(points[at]), at, at + 1);
            }
        }
        return form.build();
    }

    /** One plain sign for each family of signs; spaces, quotation marks and dashes stay in place. */
    static String signs(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain.appendCodePoint(sign(point)));
        return plain.toString();
    }

    private static boolean isEllipsis(int[] points, int at) {
        return at + 2 < points.length && points[at] == '.' && points[at + 1] == '.' && points[at + 2] == '.';
    }

    private static int sign(int point) {
        return switch (point) {
            case '’', '‘', 'ʼ', '`', '´', '′', '‛', 'ʹ' -> '\'';
            case '«', '»', '“', '”', '„', '‟', '‹', '›', '″', '〝', '〞' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> 0;
            default -> isSpace(point) ? ' ' : point;
        };
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Collects signs; closes up the spaces that typography puts around signs, and remembers where each came from. */
    private static final class FormBuilder {
        private final List<int[]> kept = new ArrayList<>();
        private int spaceFrom = -1;
        private int spaceTo = -1;

        void add(int sign, int from, int to) {
            if (sign == ' ') {
                spaceFrom = spaceFrom < 0 ? from : spaceFrom;
                spaceTo = to;
            } else if (sign != 0 && sign != '"') {
                space(sign);
                kept.add(new int[] {sign, from, to});
            } else if (sign == '"' && spaceFrom < 0) {
                spaceFrom = from;
                spaceTo = to;
            }
        }

        private void space(int next) {
            if (spaceFrom >= 0 && !kept.isEmpty() && !closesUp(next)) {
                kept.add(new int[] {' ', spaceFrom, spaceTo});
            }
            spaceFrom = -1;
        }

        private boolean closesUp(int next) {
            int last = kept.getLast()[0];
            return CLOSE_UP_BEFORE.indexOf(next) >= 0
                    || last == '('
                    || last == '['
                    || last == '\''
                    || last == '-'
                    || next == '-';
        }

        ComparableForm build() {
            int[] starts = kept.stream().mapToInt(sign -> sign[1]).toArray();
            int[] ends = kept.stream().mapToInt(sign -> sign[2]).toArray();
            int[] points = kept.stream().mapToInt(sign -> sign[0]).toArray();
            return new ComparableForm(new String(points, 0, points.length), starts, ends);
        }
    }
}
