package press.verbatim.parallels;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.verbatim.text.WordDiff;
import press.verbatim.text.WordDiff.Kind;

/**
 * Which words two passages of one language have in common, in the same order. The desk's board and the pages of readers underline them;
 * runs too short to mean anything are left alone.
 */
public final class SharedWords {
    private static final int FEWEST = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    private SharedWords() {}

    /** A run of words of one passage. */
    public record Run(String text, boolean shared) {}

    /** The runs of both passages; together each gives back its passage. */
    public record Lines(List<Run> left, List<Run> right) {}

    /** Compares two passages word by word, signs and typography aside. */
    public static Lines of(String left, String right) {
        return new Lines(
                runs(WordDiff.line(WordDiff.compare(left, right), Kind.SOURCE)),
                runs(WordDiff.line(WordDiff.compare(right, left), Kind.SOURCE)));
    }

    /** As {@link #of(String, String)} where both are in one language; otherwise no word is shared. */
    public static Lines of(String left, String leftLanguage, String right, String rightLanguage) {
        return leftLanguage.equals(rightLanguage)
                ? of(left, right)
                : new Lines(List.of(new Run(left, false)), List.of(new Run(right, false)));
    }

    private static List<Run> runs(List<WordDiff.Part> line) {
        return line.stream().flatMap(SharedWords::runs).toList();
    }

    /** The spaces around shared words are shared by accident. */
    private static Stream<Run> runs(WordDiff.Part part) {
        String text = part.text();
        if (part.kind() != Kind.SAME || !says(text)) {
            return Stream.of(new Run(text, false));
        }
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        return Stream.of(
                        new Run(text.substring(0, from), false),
                        new Run(text.substring(from, to), true),
                        new Run(text.substring(to), false))
                .filter(run -> !run.text().isEmpty());
    }

    private static boolean says(String run) {
        return WORD.matcher(run).results().limit(FEWEST).count() == FEWEST;
    }
}
