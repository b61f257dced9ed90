package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation taken apart at its brackets: […] leaves words out, [words] put the desk's own in.
 *
 * @param segments the words quoted, piece by piece
 * @param runs the same words, to be looked for
 * @param reach how many words of the source each boundary may skip
 */
record Cuts(List<Tokens> segments, List<WordRun> runs, List<Integer> reach, boolean altered) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{0,120})\\]|\\((\\s*(?:…|\\.\\.\\.)\\s*)\\)");
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:…|\\.{3})\\s*");
    private static final int CUT = 250;
    private static final int INSERTED = 6;

    static Cuts of(String words) {
        Matcher matcher = BRACKETS.matcher(words);
        List<Tokens> segments = new ArrayList<>();
        List<Integer> reach = new ArrayList<>();
        int at = 0;
        boolean altered = false;
        while (matcher.find()) {
            add(segments, words.substring(at, matcher.start()));
            String inside = matcher.group(1);
            boolean cut = inside == null || ELLIPSIS.matcher(inside).matches();
            extend(segments, reach, cut ? CUT : INSERTED);
            at = matcher.end();
            altered = true;
        }
        add(segments, words.substring(at));
        return new Cuts(
                List.copyOf(segments), segments.stream().map(Tokens::run).toList(), List.copyOf(reach), altered);
    }

    private static void add(List<Tokens> segments, String words) {
        Tokens tokens = Tokens.of(words);
        if (!tokens.isEmpty()) {
            segments.add(tokens);
        }
    }

    /** Two brackets in a row make one boundary, as wide as both. */
    private static void extend(List<Tokens> segments, List<Integer> reach, int words) {
        if (segments.isEmpty()) {
            return;
        }
        if (reach.size() < segments.size()) {
            reach.add(words);
        } else {
            reach.set(reach.size() - 1, reach.getLast() + words);
        }
    }

    int words() {
        return segments.stream().mapToInt(Tokens::size).sum();
    }
}
