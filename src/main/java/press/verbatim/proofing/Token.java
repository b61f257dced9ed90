package press.verbatim.proofing;

import java.util.Locale;
import press.verbatim.text.Normal;

/**
 * A word, number or meaningful symbol of a text.
 *
 * @param raw as written
 * @param exact for comparing words: lower case, ligatures opened, number signs unified, accents kept
 * @param fold for searching: accents folded as well
 * @param from UTF-16 offset in the text
 * @param to UTF-16 offset of its end
 */
record Token(String raw, String exact, String fold, int from, int to) {
    static Token of(String raw, boolean number, int from, int to) {
        String exact = number ? number(raw) : exact(raw);
        return new Token(raw, exact, isAscii(exact) ? exact : Normal.fold(exact), from, to);
    }

    /** Whether both are one word, at most set differently: capital, capital without its accent, ligature. */
    boolean sameWord(Token other) {
        return exact.equals(other.exact) || fold.equals(other.fold) && capitalsExcuse(other);
    }

    boolean sameLook(Token other) {
        return raw.equals(other.raw);
    }

    /** The same letters, the first one's case apart: how a quotation starts is not held against it. */
    boolean sameLookButFirst(Token other) {
        return raw.length() == other.raw.length()
                && raw.substring(1).equals(other.raw.substring(1))
                && exact.equals(other.exact);
    }

    private boolean capitalsExcuse(Token other) {
        if (raw.length() != other.raw.length()) {
            return false;
        }
        for (int at = 0; at < raw.length(); at++) {
            if (!capitalExcuses(raw.charAt(at), other.raw.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean capitalExcuses(char one, char other) {
        boolean same = Character.toLowerCase(one) == Character.toLowerCase(other);
        return same || isBareCapital(one) || isBareCapital(other);
    }

    private static boolean isBareCapital(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static String exact(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String signs = lower.replace('’', '\'').replace('ʼ', '\'');
        return signs.replace("œ", "oe").replace("æ", "ae").replace('ё', 'е');
    }

    private static String number(String raw) {
        return raw.replaceAll("[\\s\\p{Z}]", "").replace('.', ',').replace('−', '-');
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
