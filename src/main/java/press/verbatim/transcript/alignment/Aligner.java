package press.verbatim.transcript.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds for each line of a translation the turn it translates, both kept in order. A first pass goes by time and length; it teaches which
 * names stand for the same speaker, and a second pass uses that. What fits nowhere stays open for a person.
 */
public final class Aligner {
    /** The answer for a line that fits no turn. */
    public static final int OPEN = -1;

    /** How far a line may lie from the diagonal; wider would cost time and mend nothing. */
    private static final int BAND = 160;

    private static final int LATEST_MILLIS = 30_000;
    private static final float GAP = -0.6f;
    private static final float SAME_SPEAKER = 1.5f;
    private static final float OTHER_SPEAKER = -3f;
    private static final double SURE = 0.6;

    private final List<Spoken> turns;
    private final List<Spoken> lines;
    private final int[] centres;
    private Map<String, String> speakers = Map.of();

    private Aligner(List<Spoken> turns, List<Spoken> lines) {
        this.turns = turns;
        this.lines = lines;
        this.centres = centres();
    }

    /** The index of the turn for each line, or {@link #OPEN}. */
    public static int[] align(List<Spoken> turns, List<Spoken> lines) {
        if (turns.isEmpty() || lines.isEmpty()) {
            int[] none = new int[lines.size()];
            Arrays.fill(none, OPEN);
            return none;
        }
        Aligner aligner = new Aligner(turns, lines);
        aligner.speakers = aligner.learn(aligner.pass());
        return aligner.join(aligner.pass());
    }

    private int[] centres() {
        int[] middle = new int[turns.size() + 1];
        int line = 0;
        for (int turn = 0; turn < turns.size(); turn++) {
            Long time = turns.get(turn).startMillis();
            while (time != null && line < lines.size() - 1 && starts(line) < time) {
                line++;
            }
            boolean timed = time != null && lines.getFirst().startMillis() != null;
            middle[turn + 1] = timed ? line + 1 : (int) ((long) (turn + 1) * lines.size() / turns.size());
        }
        return middle;
    }

    private long starts(int line) {
        return Objects.requireNonNullElse(lines.get(line).startMillis(), Long.MIN_VALUE);
    }

    /** The best order-keeping match by dynamic programming inside the band. */
    private int[] pass() {
        Table table = new Table(turns.size(), lines.size());
        for (int turn = 1; turn <= turns.size(); turn++) {
            for (int line = table.first(turn); line <= table.last(turn); line++) {
                float match = table.score(turn - 1, line - 1) + score(turns.get(turn - 1), lines.get(line - 1));
                table.best(turn, line, match, table.score(turn - 1, line) + GAP, table.score(turn, line - 1) + GAP);
            }
        }
        return table.path();
    }

    private float score(Spoken turn, Spoken line) {
        float score = closeness(turn, line) + alikeness(turn, line);
        String expected = speakers.get(line.speaker());
        if (expected == null) {
            return score;
        }
        return score + (expected.equals(turn.speaker()) ? SAME_SPEAKER : OTHER_SPEAKER);
    }

    private static float closeness(Spoken turn, Spoken line) {
        Long one = turn.startMillis();
        Long other = line.startMillis();
        if (one == null || other == null) {
            return 0.5f;
        }
        long apart = Math.abs(one - other);
        return apart > LATEST_MILLIS ? -100f : 1.5f - 2f * apart / LATEST_MILLIS;
    }

    private static float alikeness(Spoken turn, Spoken line) {
        float longer = Math.max(1, Math.max(turn.length(), line.length()));
        return Math.min(turn.length(), line.length()) / longer - 0.5f;
    }

    private Map<String, String> learn(int[] matches) {
        Map<String, Map<String, Integer>> together = new HashMap<>();
        for (int line = 0; line < matches.length; line++) {
            if (matches[line] != OPEN) {
                together.computeIfAbsent(lines.get(line).speaker(), name -> new HashMap<>())
                        .merge(turns.get(matches[line]).speaker(), 1, Integer::sum);
            }
        }
        Map<String, String> sure = new HashMap<>();
        together.forEach((line, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.entrySet().stream()
                    .filter(each -> each.getValue() >= all * SURE)
                    .findFirst()
                    .ifPresent(each -> sure.put(line, each.getKey()));
        });
        return sure;
    }

    /** A line left open that begins while the turn before it is still being spoken, by the same speaker, continues its translation. */
    private int[] join(int[] matches) {
        int[] joined = matches.clone();
        for (int line = 1; line < joined.length; line++) {
            int before = joined[line - 1];
            if (joined[line] == OPEN && before != OPEN && continues(line, before)) {
                joined[line] = before;
            }
        }
        return joined;
    }

    private boolean continues(int line, int turn) {
        Long begins = lines.get(line).startMillis();
        Long from = turns.get(turn).startMillis();
        Long to = turn + 1 < turns.size() ? turns.get(turn + 1).startMillis() : null;
        String speaker = speakers.get(lines.get(line).speaker());
        return begins != null
                && from != null
                && to != null
                && begins > from
                && begins < to
                && turns.get(turn).speaker().equals(speaker);
    }

    /** Scores and steps of the band around the expected places. */
    private final class Table {
        private static final byte MATCH = 1;
        private static final byte SKIP_TURN = 2;
        private static final byte SKIP_LINE = 3;

        private final int height;
        private final int width;
        private final float[][] scores;
        private final byte[][] steps;

        Table(int height, int width) {
            this.height = height;
            this.width = width;
            scores = new float[height + 1][];
            steps = new byte[height + 1][];
            for (int turn = 0; turn <= height; turn++) {
                int size = Math.max(0, last(turn) - first(turn) + 1);
                scores[turn] = new float[size];
                steps[turn] = new byte[size];
            }
        }

        int first(int turn) {
            return Math.max(1, centres[turn] - BAND);
        }

        int last(int turn) {
            return Math.min(width, centres[turn] + BAND);
        }

        float score(int turn, int line) {
            if (turn == 0 || line == 0) {
                return GAP * (turn + line);
            }
            boolean inside = line >= first(turn) && line <= last(turn);
            return inside ? scores[turn][line - first(turn)] : GAP * (turn + line);
        }

        void best(int turn, int line, float match, float skipTurn, float skipLine) {
            float best = Math.max(match, Math.max(skipTurn, skipLine));
            int at = line - first(turn);
            scores[turn][at] = best;
            steps[turn][at] = best == match ? MATCH : best == skipTurn ? SKIP_TURN : SKIP_LINE;
        }

        int[] path() {
            int[] matches = new int[width];
            Arrays.fill(matches, OPEN);
            int turn = height;
            int line = width;
            while (turn > 0 && line > 0) {
                switch (step(turn, line)) {
                    case MATCH -> matches[--line] = --turn;
                    case SKIP_TURN -> turn--;
                    default -> line--;
                }
            }
            return matches;
        }

        private byte step(int turn, int line) {
            if (line < first(turn)) {
                return SKIP_TURN;
            }
            return line > last(turn) ? SKIP_LINE : steps[turn][line - first(turn)];
        }
    }
}
