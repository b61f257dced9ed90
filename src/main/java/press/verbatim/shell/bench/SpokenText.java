package press.verbatim.shell.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made speech, the same in every run: twenty thousand words of which few are said often and most seldom, as in any language (Zipf's law),
 * the small French words and some numbers the most frequent.
 */
final class SpokenText {
    private static final int VOCABULARY = 20_000;
    private static final int TURN = 14;
    private static final String[] SMALL =
            ("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont nous avec vous je on mais"
                            + " ou si leur y dire elle bien cette sans fait deux tout comme même aussi être avoir trois faire rien jamais"
                            + " mille après non oui ça était dont entre encore autre aux ils leurs sous vers chez cent donc")
                    .split(" ");
    private static final String[] WORDS = vocabulary();
    private static final double[] SHARES = shares();

    private SpokenText() {}

    static String words(long seed, int count) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        return IntStream.range(0, count).mapToObj(at -> word(random)).collect(Collectors.joining(" "));
    }

    /** The words of one turn of one recording. */
    static String turn(long recording, int number) {
        return words(recording * 1_000_003 + number, TURN);
    }

    /** A recording of that many turns by four speakers, as speaker text with times. */
    static String recording(long recording, int turns) {
        return IntStream.range(0, turns)
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "[%02d:%02d:%02d] Voix %d : %s",
                        at / 900,
                        at / 15 % 60,
                        at % 15 * 4,
                        at % 4 + 1,
                        turn(recording, at)))
                .collect(Collectors.joining("\n"));
    }

    /** An article of so many words that quotes those recordings: half word for word, a quarter with a word changed, a quarter nowhere said. */
    static String article(long seed, int words, int recordings, int turns) {
        Random random = new Random(seed);
        return IntStream.range(0, words / (TURN + 26))
                .mapToObj(at -> {
                    String said = turn(random.nextInt(recordings), random.nextInt(turns));
                    return "<p>" + words(-seed * 500 - at, 26) + " : « " + quotation(said, at, seed) + " »</p>";
                })
                .collect(Collectors.joining());
    }

    private static String quotation(String said, int number, long seed) {
        return switch (number % 4) {
            case 2 -> said.replaceFirst(" \\S+ ", " changé ");
            case 3 -> words(-seed * 700 - number, TURN);
            default -> said;
        };
    }

    private static String word(Random random) {
        int at = Arrays.binarySearch(SHARES, random.nextDouble() * SHARES[VOCABULARY - 1]);
        return WORDS[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    }

    private static String[] vocabulary() {
        String[] words = Arrays.copyOf(SMALL, VOCABULARY);
        for (int rank = SMALL.length; rank < VOCABULARY; rank++) {
            words[rank] = MadeText.prose(rank, 3).replace(" ", "");
        }
        return words;
    }

    private static double[] shares() {
        double[] shares = new double[VOCABULARY];
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 2);
            shares[rank] = sum;
        }
        return shares;
    }
}
