package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.verbatim.text.Normal;

/** Tells whether a text has three words in a row of lost ones, or all of them where they are fewer. {@link Veils} asks. */
final class SharedWords {
    private static final int RUN = 3;

    private final List<String> runs = new ArrayList<>();

    SharedWords(String lost) {
        List<String> words = words(lost);
        int run = Math.min(RUN, words.size());
        for (int from = 0; run > 0 && from + run <= words.size(); from++) {
            runs.add(line(words.subList(from, from + run)));
        }
    }

    boolean isIn(String text) {
        String line = line(words(text));
        return runs.stream().anyMatch(line::contains);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Normal.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String line(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
