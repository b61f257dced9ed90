package press.verbatim.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way to be mended: rules change it one after the other until none finds anything, and each changed sign still knows
 * which signs of the given text it stands for. Signs that are kept out are never changed, yet rules see them.
 */
final class Mending {
    /** More rounds than any rules need that do not contradict each other. */
    private static final int MOST_ROUNDS = 8;

    private record Cell(
            String now,
            int from,
            int to,
            boolean open,
            @Nullable TypographyRule rule) {}

    private final String given;
    private final List<Cell> cells = new ArrayList<>();
    private String text;
    private BitSet signs;

    /** @param open which UTF-16 offsets may change */
    Mending(String given, IntPredicate open) {
        this.given = given;
        this.text = given;
        this.signs = SettingRule.signsOf(given);
        for (int at = 0; at < given.length(); at++) {
            cells.add(new Cell(given.substring(at, at + 1), at, at + 1, open.test(at), null));
        }
    }

    String text() {
        return text;
    }

    void apply(List<SettingRule> rules) {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (SettingRule rule : rules) {
                changed |= rule.mayStandIn(signs) && apply(rule);
            }
        }
    }

    private boolean apply(SettingRule rule) {
        Matcher matcher = rule.pattern().matcher(text);
        List<MatchResult> matches = matcher.results().toList();
        boolean changed = false;
        for (MatchResult match : matches.reversed()) {
            String proposed = rule.proposed(match);
            if (!proposed.equals(match.group("x"))) {
                changed |= put(match.start("x"), match.end("x"), proposed, rule.rule());
            }
        }
        return changed;
    }

    /** Puts signs in place of a stretch of the text as it is now; false where one of them is kept out. */
    boolean put(int from, int to, String proposed, TypographyRule rule) {
        int first = 0;
        int start = 0;
        while (start + cells.get(first).now().length() <= from) {
            start += cells.get(first++).now().length();
        }
        int last = first;
        int end = start + cells.get(last).now().length();
        while (end < to) {
            end += cells.get(++last).now().length();
        }
        List<Cell> covered = cells.subList(first, last + 1);
        if (!covered.stream().allMatch(Cell::open)) {
            return false;
        }
        String now = text.substring(start, from) + proposed + text.substring(to, end);
        Cell merged = new Cell(now, covered.getFirst().from(), covered.getLast().to(), true, rule);
        covered.clear();
        cells.add(first, merged);
        text = text.substring(0, from) + proposed + text.substring(to);
        signs = SettingRule.signsOf(text);
        return true;
    }

    List<Mend> mends(boolean sure, boolean quoted) {
        List<Mend> mends = new ArrayList<>();
        for (Cell cell : cells) {
            String old = given.substring(cell.from(), cell.to());
            TypographyRule rule = cell.rule();
            if (rule != null && !old.equals(cell.now())) {
                int from = CodePoints.toCodePoints(given, cell.from());
                int to = CodePoints.toCodePoints(given, cell.to());
                mends.add(new Mend(from, to, old, cell.now(), rule, sure, quoted));
            }
        }
        return mends;
    }
}
