package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that turn a meaning round when they change: negations and numbers, in French, English and Russian.
 * Anchoring and proofing ask whether two passages agree in them.
 */
public final class Turning {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['’]t(?!\\p{L}))?|[-−]?\\p{Nd}+(?:[.,:/\\s\\p{Z}]\\p{Nd}+)*");
    private static final Set<String> NEGATIONS = Set.of(
            ("ne n pas plus point jamais rien aucun aucune guere personne nul nulle sans ni non not no never none nothing nobody nor neither"
                            + " cannot without не нет ни никогда ничего никто нельзя без")
                    .split(" "));
    private static final Set<String> COUNTS = Set.of(
            ("zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante"
                            + " cinquante soixante septante huitante octante nonante cent cents mille million millions milliard milliards"
                            + " two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                            + " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand billion"
                            + " два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести тысяча"
                            + " тысячи тысяч миллион миллиона миллионов миллиард")
                    .split(" "));

    private Turning() {}

    /** Whether a word, folded, negates. */
    public static boolean negates(String folded) {
        return NEGATIONS.contains(folded) || folded.endsWith("n't");
    }

    /** Whether a word, folded, counts: digits or a number in letters. */
    public static boolean counts(String folded) {
        return COUNTS.contains(folded) || folded.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether two passages have the same negations and numbers in the same order. */
    public static boolean agree(String one, String other) {
        return of(one).equals(of(other));
    }

    private static List<String> of(String text) {
        List<String> turning = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String folded = Normal.fold(words.group());
            if (negates(folded) || counts(folded)) {
                turning.add(folded.replace(" ", ""));
            }
        }
        return turning;
    }
}
