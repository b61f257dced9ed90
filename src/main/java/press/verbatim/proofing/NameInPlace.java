package press.verbatim.proofing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name where it stands and what the house would write in the same place: in capitals where it is, with <em>de</em> or <em>d’</em> as
 * the first letter asks.
 *
 * @param from UTF-16 offset in the text
 * @param to its end, exclusive
 */
record NameInPlace(String spelling, int from, int to, String preferred) {
    private static final Set<String> ELIDED = Set.of("d", "qu", "jusqu", "lorsqu", "puisqu");
    private static final Set<String> WHOLE = Set.of("de", "que", "jusque", "lorsque", "puisque");
    private static final String VOWELS = "aeouàâéèêëîôöùûü";

    static NameInPlace of(Tokens text, int first, int end, String house) {
        int from = text.get(first).from();
        int to = text.get(end - 1).to();
        String spelling = text.text().substring(from, to);
        if (same(spelling, house)) {
            return new NameInPlace(spelling, from, to, spelling);
        }
        String form = isCapitals(spelling) ? house.toUpperCase(Locale.ROOT) : house;
        NameInPlace plain = new NameInPlace(spelling, from, to, form);
        return first == 0 ? plain : plain.after(text.get(first - 1), text);
    }

    /** The same with the small word before it, where the other spelling asks for another form of that. */
    private NameInPlace after(Token before, Tokens text) {
        String gap = text.text().substring(before.to(), from);
        boolean elided = gap.matches("['’]") && ELIDED.contains(before.exact());
        boolean whole = gap.isBlank() && WHOLE.contains(before.exact());
        if (elided && isConsonant(preferred.charAt(0))) {
            return joined(before, before.raw() + "e " + preferred, text);
        }
        if (whole && isVowel(preferred.charAt(0))) {
            return joined(before, before.raw().substring(0, before.raw().length() - 1) + "’" + preferred, text);
        }
        return this;
    }

    private NameInPlace joined(Token before, String wanted, Tokens text) {
        return new NameInPlace(text.text().substring(before.from(), to), before.from(), to, wanted);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** I and Y take either: Iouri, Yves. */
    private static boolean isConsonant(char letter) {
        return !isVowel(letter) && "iyhïîÿ".indexOf(Character.toLowerCase(letter)) < 0;
    }

    private static boolean isCapitals(String spelling) {
        return spelling.length() > 1
                && spelling.equals(spelling.toUpperCase(Locale.ROOT))
                && !spelling.equals(spelling.toLowerCase(Locale.ROOT));
    }

    /** Capitals, apostrophes and spaces apart. */
    private static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        return Tokens.of(name).list().stream().map(Token::exact).toList();
    }
}
