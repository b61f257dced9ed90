package press.verbatim.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * French whole numbers in letters and in figures: « deux mille » and « 2 000 » are one number, written in two manners.
 * Proofing tries both manners of each number in a quotation, and says so where they differ.
 */
public final class Numerals {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zéro", 0),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("vingt", 20),
            Map.entry("vingts", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("septante", 70),
            Map.entry("huitante", 80),
            Map.entry("octante", 80),
            Map.entry("nonante", 90));
    private static final String WORD =
            "(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
                    + "|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille)(?!\\p{L})";
    private static final Pattern LETTERS = Pattern.compile(
            "(?<!\\p{L}[-’']?)" + WORD + "(?:[\\s\\p{Z}-]+(?:et[\\s\\p{Z}-]+)?" + WORD + ")*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\p{L}\\p{N},.:/-])(?:\\d{1,3}(?:[ \\u00A0\\u202F\\u2009]\\d{3})+|\\d{1,9})(?![\\p{L}\\p{N}]|[.,:/]\\d|[ \\u00A0\\u202F\\u2009]\\d)");
    private static final List<String> SMALL = List.of(
            ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
                    .split(" "));
    private static final List<String> TENS = List.of("vingt", "trente", "quarante", "cinquante", "soixante");

    /** Up to so many numbers are tried in every mixture of both manners. */
    private static final int MIXED = 4;

    /** A number in a text, and how it is written in the other manner. */
    private record Run(MatchResult place, String other) {
        boolean changes() {
            return !other.equals(place.group());
        }
    }

    private Numerals() {}

    /** The text with its numbers in figures; "un" and "une" alone stay, they may be articles. */
    public static String inFigures(String text) {
        return replaced(LETTERS, text, run -> value(run).map(String::valueOf).orElse(run));
    }

    /** The text with its whole numbers in letters. */
    public static String inLetters(String text) {
        return replaced(FIGURES, text, run -> letters(Integer.parseInt(run.replaceAll("[^\\d]", ""))));
    }

    /** The text with each of its numbers in figures and in letters, in every mixture; of many numbers, all in one manner only. */
    public static List<String> manners(String text) {
        List<Run> runs = Stream.concat(
                        LETTERS.matcher(text).results().map(run -> new Run(run, inFigures(run.group()))),
                        FIGURES.matcher(text).results().map(run -> new Run(run, inLetters(run.group()))))
                .filter(Run::changes)
                .sorted(Comparator.comparingInt(run -> run.place().start()))
                .toList();
        if (runs.size() > MIXED) {
            return Stream.of(inFigures(text), inLetters(text)).distinct().toList();
        }
        return IntStream.range(1, 1 << runs.size())
                .mapToObj(chosen -> rewritten(text, runs, chosen))
                .toList();
    }

    private static String rewritten(String text, List<Run> runs, int chosen) {
        StringBuilder rewritten = new StringBuilder(text);
        for (int at = runs.size() - 1; at >= 0; at--) {
            if ((chosen >> at & 1) == 1) {
                MatchResult place = runs.get(at).place();
                rewritten.replace(place.start(), place.end(), runs.get(at).other());
            }
        }
        return rewritten.toString();
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(run -> Matcher.quoteReplacement(change.apply(run.group())));
    }

    /** The value of a run of number words; nothing where the words do not make one number, as in « deux trois fois ». */
    static Optional<Integer> value(String run) {
        String[] words = run.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}-]+");
        int total = 0;
        int part = 0;
        for (String word : words) {
            if (word.equals("mille")) {
                total = Math.max(1, part) * 1_000;
                part = 0;
            } else if (word.startsWith("cent")) {
                part = Math.max(1, part) * 100;
            } else if (word.startsWith("vingt") && part % 100 == 4) {
                part += 76;
            } else if (!word.equals("et")) {
                part += UNITS.getOrDefault(word, 0);
            }
        }
        int value = total + part;
        boolean article = words.length == 1 && value == 1;
        return article || !spells(words, value) ? Optional.empty() : Optional.of(value);
    }

    /** The words are one number when that number is spelled so, in France or with septante, huitante and nonante. */
    private static boolean spells(String[] words, int value) {
        String written = plain(String.join(" ", words));
        String spelled = plain(letters(value));
        return written.equals(spelled) || written.matches(".*(?:septante|huitante|octante|nonante).*");
    }

    private static String plain(String words) {
        return words.replace('-', ' ')
                .replaceAll("\\b(cent|vingt)s\\b", "$1")
                .replaceAll("\\bune\\b", "un")
                .replaceAll("\\bet\\b", "")
                .replaceAll(" +", " ");
    }

    /** A number in letters, as it is traditionally written. */
    static String letters(int value) {
        if (value >= 1_000_000) {
            int millions = value / 1_000_000;
            return joined(letters(millions) + (millions == 1 ? " million" : " millions"), value % 1_000_000);
        }
        if (value >= 1_000) {
            return joined(value < 2_000 ? "mille" : letters(value / 1_000) + " mille", value % 1_000);
        }
        if (value >= 100) {
            int rest = value % 100;
            return joined(value < 200 ? "cent" : SMALL.get(value / 100) + (rest == 0 ? " cents" : " cent"), rest);
        }
        return value < SMALL.size() ? SMALL.get(value) : tens(value);
    }

    private static String joined(String head, int rest) {
        return rest == 0 ? head : head + " " + letters(rest);
    }

    private static String tens(int value) {
        if (value >= 80) {
            return value == 80 ? "quatre-vingts" : "quatre-vingt-" + SMALL.get(value - 80);
        }
        int ten = Math.min(4, value / 10 - 2);
        int rest = value - (ten + 2) * 10;
        String head = TENS.get(ten);
        if (rest == 0) {
            return head;
        }
        return rest == 1 || rest == 11 ? head + " et " + SMALL.get(rest) : head + "-" + SMALL.get(rest);
    }
}
