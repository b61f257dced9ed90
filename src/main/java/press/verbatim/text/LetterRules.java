package press.verbatim.text;

import static press.verbatim.text.SettingRule.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules about accents on capitals and ligatures: words of fixed lists, and what can only be proposed. */
final class LetterRules {
    private static final Map<String, String> CAPITALS = both(
            "État École Église Élysée Écosse Égypte Équateur Érythrée Éthiopie Évangile Évêque Émirats Éditeur Édition Énergie"
                    + " Économie Éducation Écologie Élection Élections Électeurs Émission Épargne Épinal Étoile Étude Études Événement"
                    + " Évidemment Également Étant Était Été Être");
    private static final Map<String, String> NAMES = both(
            "Édouard Élisabeth Élodie Émile Émilie Émilien Éric Érica Étienne Éloïse Élise Élie Éliane Évelyne Édith");
    private static final Map<String, String> LIGATURES = both(
            "œuvre œuvres cœur cœurs sœur sœurs œil nœud nœuds vœu vœux bœuf bœufs manœuvre manœuvres œuf œufs mœurs fœtus chœur"
                    + " rancœur écœuré désœuvré œuvrer œuvré");
    private static final String AFTER_A =
            "la|l[’']|le|les|un|une|ce|cet|cette|ces|partir|propos|noter|suivre|savoir|travers|moins|peine|droite|gauche|cause|défaut"
                    + "|force|nouveau|quoi|qui|quel|quelle|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|terme|ceux|celui"
                    + "|celle|chaque|quelques|deux|trois";
    private static final String SENTENCE_START = "(?<=^|[.!?…]<S>|—<S>)";

    private LetterRules() {}

    /** Rules whose result is beyond doubt. */
    static List<SettingRule> sure() {
        return List.of(
                listed(TypographyRule.CAPITAL, CAPITALS),
                listed(TypographyRule.LIGATURE, LIGATURES),
                words(
                                TypographyRule.CAPITAL,
                                "(?=A)" + SENTENCE_START + "(?<x>A)(?=<S>(?:" + AFTER_A + ")(?!\\p{Ll}))",
                                "À")
                        .needing("A"),
                words(TypographyRule.CAPITAL, "(?=C)" + SENTENCE_START + "(?<x>Ca)(?=<S>\\p{Ll})", "Ça")
                        .needing("C"));
    }

    /** Rules that whoever writes has to judge: people spell their own names, and five figures may be a postal code. */
    static List<SettingRule> proposals() {
        return List.of(
                listed(TypographyRule.CAPITAL, NAMES),
                words(TypographyRule.CAPITAL, "(?=A)" + SENTENCE_START + "(?<x>A)(?=<S>\\p{Lu})", "À")
                        .needing("A"),
                words(
                                TypographyRule.GROUPS,
                                "(?<![\\p{L}\\d\\u202f.,/-])(?<x>[1-9]\\d{4,8})(?=<S>\\p{Ll}{2})",
                                match -> NumberRules.grouped(match.group("x")))
                        .needing("123456789"));
    }

    private static SettingRule listed(TypographyRule rule, Map<String, String> list) {
        String any = String.join("|", list.keySet().stream().map(Pattern::quote).toList());
        Function<MatchResult, String> becomes = match -> list.getOrDefault(match.group("x"), match.group("x"));
        String firsts = list.keySet().stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        String pattern = "(?=[" + firsts + "])(?<![\\p{L}\\p{M}])(?<x>" + any + ")(?=s?(?![\\p{L}\\p{M}]))";
        return words(rule, pattern, becomes).needing(firsts);
    }

    /** Each word without its accent or ligature, as written small, with a capital, and all in capitals. */
    private static Map<String, String> both(String words) {
        Map<String, String> list = new HashMap<>();
        for (String word : words.split(" ")) {
            String capital = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
            String shouted = word.toUpperCase(java.util.Locale.ROOT);
            list.put(bare(word), word);
            list.put(bare(capital), capital);
            list.put(shouted(shouted), shouted);
        }
        return list;
    }

    private static String bare(String word) {
        return withoutFirstAccent(word.replace("œ", "oe").replace("Œ", "Oe"));
    }

    private static String shouted(String word) {
        return withoutFirstAccent(word.replace("Œ", "OE"));
    }

    private static String withoutFirstAccent(String word) {
        return word.startsWith("É") ? "E" + word.substring(1) : word;
    }
}
