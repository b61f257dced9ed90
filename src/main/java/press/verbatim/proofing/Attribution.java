package press.verbatim.proofing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.verbatim.proofing.NameList.Spotted;

/**
 * Says who a sentence attributes its quotation to, when it is beyond doubt: one person alone is named outside the guillemets, and as
 * the one who speaks.
 */
final class Attribution {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\bM)(?<!\\b\\p{Lu})[.!?…](?=[\\s\\p{Z}]+[\\p{Lu}«])|\\n");
    private static final Set<String> ACCORDING = Set.of("selon", "apres", "dixit");
    private static final Set<String> TO_OTHERS =
            Set.of("a", "au", "aux", "de", "d", "du", "des", "que", "qu", "avec", "pour", "contre", "sur", "par", "en");
    private static final Set<String> BETWEEN = Set.of(
            "y", "en", "lui", "leur", "s", "se", "a", "avait", "aurait", "ne", "n", "l", "le", "la", "les", "nous",
            "me");
    private static final int REACH = 4;

    private final NameList names;

    Attribution(NameList names) {
        this.names = names;
    }

    /** The one named as speaker of a quotation of the text; empty where nobody clearly is. */
    Set<String> speaker(String text, FoundQuote quote, List<FoundQuote> all) {
        Set<String> around = speaker(sentence(text, quote, all));
        return around.isEmpty() ? speaker(Incises.of(quote.words())) : around;
    }

    private Set<String> speaker(String said) {
        Tokens sentence = Tokens.of(said);
        List<Spotted> spotted = names.find(sentence);
        Set<String> keys = spotted.stream().map(Spotted::key).collect(Collectors.toSet());
        boolean clear = keys.size() == 1 && spotted.stream().anyMatch(name -> speaks(sentence, name));
        return clear ? keys : Set.of();
    }

    /** The sentence around a quotation, every quotation in it left blank. */
    private static String sentence(String text, FoundQuote quote, List<FoundQuote> all) {
        StringBuilder blank = new StringBuilder(text);
        for (FoundQuote one : all) {
            if (one.block() == quote.block()) {
                blank.replace(one.from(), one.to(), "·".repeat(one.to() - one.from()));
            }
        }
        var ends = SENTENCE_END.matcher(blank).results().map(end -> end.end()).toList();
        int from = ends.stream().filter(end -> end <= quote.from()).reduce(0, Math::max);
        Optional<Integer> to = ends.stream().filter(end -> end >= quote.to()).findFirst();
        return blank.substring(from, to.orElse(text.length()));
    }

    private static boolean speaks(Tokens sentence, Spotted name) {
        return according(sentence, name) || before(sentence, name) || after(sentence, name);
    }

    private static boolean according(Tokens sentence, Spotted name) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - REACH); at--) {
            if (ACCORDING.contains(sentence.get(at).fold())) {
                return true;
            }
        }
        return false;
    }

    /** « … », affirme le conseiller Ouvarov. */
    private static boolean before(Tokens sentence, Spotted name) {
        for (int at = name.from() - 1; at >= Math.max(0, name.from() - REACH); at--) {
            Token word = sentence.get(at);
            if (Lexicon.isSpeech(word)) {
                return true;
            }
            if (TO_OTHERS.contains(word.fold()) || !sentence.gapBefore(at + 1).isBlank() && at + 1 < name.from()) {
                return false;
            }
        }
        return false;
    }

    /** Lisker a déclaré : « … ». */
    private static boolean after(Tokens sentence, Spotted name) {
        boolean governed = name.from() > 0
                && TO_OTHERS.contains(sentence.get(name.from() - 1).fold());
        for (int at = name.to(); !governed && at < Math.min(sentence.size(), name.to() + REACH); at++) {
            if (Lexicon.isSpeech(sentence.get(at))) {
                return true;
            }
            if (!BETWEEN.contains(sentence.get(at).fold())) {
                return false;
            }
        }
        return false;
    }
}
