package press.verbatim.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Cyrillic names as the French press does: Ушаков, Ouchakov. {@link NameKeys} reads names with it.
 *
 * <p>The table: а a, б b, в v, г g (gu before e, i, y), д d, е e (ie at the start and after a vowel), ё io, ж j, з z, и i, й ï after a
 * vowel, к k, л l, м m, н n, о o, п p, р r, с s (ss between vowels), т t, у ou, ф f, х kh, ц ts, ч tch, ш ch, щ chtch, ъ and ь nothing, ы
 * y, э e, ю iou, я ia; -ий and -ый end in i and y, -ин in ine. Ukrainian: г h, ґ g, и y, і i, ї ï, є ie. Belarusian: г h, ў ou. Bulgarian:
 * щ cht, ъ a. Serbian: ђ dj, ј ï after a vowel and i elsewhere, љ li, њ ni, ћ tch, џ dj, х h, and no French ending.
 */
public final class CyrillicNames {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "io"),
            Map.entry('є', "ie"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('і', "i"),
            Map.entry('ї', "ï"),
            Map.entry('й', "i"),
            Map.entry('ј', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('љ', "li"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('њ', "ni"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "ou"),
            Map.entry('ў', "ou"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "tch"),
            Map.entry('ћ', "tch"),
            Map.entry('џ', "dj"),
            Map.entry('ђ', "dj"),
            Map.entry('ш', "ch"),
            Map.entry('щ', "chtch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "iou"),
            Map.entry('я', "ia"));
    private static final Map<Language, Map<Character, String>> OWN = Map.of(
            Language.RUSSIAN, Map.of(),
            Language.UKRAINIAN, Map.of('г', "h", 'и', "y"),
            Language.BELARUSIAN, Map.of('г', "h"),
            Language.BULGARIAN, Map.of('щ', "cht", 'ъ', "a"),
            Language.SERBIAN, Map.of('х', "h"));
    private static final String VOWELS = "аеёєиіїоуыэюяј";

    private CyrillicNames() {}

    /** The languages whose names are written in Cyrillic letters and differ in their French form. */
    public enum Language {
        RUSSIAN,
        UKRAINIAN,
        BELARUSIAN,
        BULGARIAN,
        SERBIAN
    }

    /** A name in Latin letters, capitals as they were; other letters stay. */
    public static String inFrench(String name, Language language) {
        StringBuilder latin = new StringBuilder();
        for (String word : Normalizer.normalize(name, Normalizer.Form.NFC).splitWithDelimiters("[\\s\\p{Z}-]", 0)) {
            latin.append(word(word, language));
        }
        return latin.toString();
    }

    private static String word(String word, Language language) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        for (int at = 0; at < lower.length(); at++) {
            String letter = letter(lower, at, language);
            boolean capital = Character.isUpperCase(word.charAt(at)) && !letter.isEmpty();
            latin.append(capital ? Character.toUpperCase(letter.charAt(0)) + letter.substring(1) : letter);
        }
        return language == Language.SERBIAN ? latin.toString() : ended(lower, latin.toString());
    }

    private static String letter(String word, int at, Language language) {
        char letter = word.charAt(at);
        boolean afterVowel = at > 0 && VOWELS.indexOf(word.charAt(at - 1)) >= 0;
        boolean beforeVowel = at + 1 < word.length() && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
        boolean softens = at + 1 < word.length() && "еєиіїыэё".indexOf(word.charAt(at + 1)) >= 0;
        boolean serbian = language == Language.SERBIAN;
        return switch (letter) {
            case 'е' -> !serbian && language != Language.BULGARIAN && (at == 0 || afterVowel) ? "ie" : "e";
            case 'г' -> own(letter, language).equals("g") && softens ? "gu" : own(letter, language);
            case 'с' -> afterVowel && beforeVowel ? "ss" : "s";
            case 'й', 'ј' -> afterVowel ? "ï" : "i";
            default -> own(letter, language);
        };
    }

    private static String own(char letter, Language language) {
        String usual = LETTERS.getOrDefault(letter, String.valueOf(letter));
        return OWN.getOrDefault(language, Map.of()).getOrDefault(letter, usual);
    }

    private static String ended(String word, String latin) {
        if (word.endsWith("ий") || word.endsWith("ый") || word.endsWith("ій")) {
            return latin.substring(0, latin.length() - 1);
        }
        return word.endsWith("ин") || word.endsWith("ын") ? latin + "e" : latin;
    }
}
