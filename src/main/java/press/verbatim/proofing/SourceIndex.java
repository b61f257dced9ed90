package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.verbatim.text.Normal;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TextSide;

/** All words of one text of a transcript in their order, with the places of each; made once for a state of the transcript. */
final class SourceIndex {
    /** A word of the text: its number, and where it stands. */
    record Word(int number, int[] places) {}

    /** A word in so many places at most points to a place on its own. */
    static final int RARE = 40;

    private static final Word NOWHERE = new Word(-1, new int[0]);

    private final TextSide side;
    private final List<SourceTurn> turns;
    private final Map<String, String> speakers = new HashMap<>();
    private final List<Tokens> texts;
    private final List<Token> stream = new ArrayList<>();
    private final int[] turnStart;
    private final int[] turnOf;
    private final int[] numbers;
    private final Map<String, Word> words;
    private final Sieve rare;
    private final Sieve neighbours;

    SourceIndex(List<SourceTurn> turns, TextSide side) {
        this.side = side;
        this.turns = List.copyOf(turns);
        turns.forEach(turn -> speakers.computeIfAbsent(turn.speaker(), label -> speaker(turn)));
        Map<String, Token> met = new HashMap<>();
        this.texts =
                turns.stream().map(turn -> Tokens.of(words(turn, side), met)).toList();
        this.turnStart = new int[turns.size() + 1];
        for (int turn = 0; turn < texts.size(); turn++) {
            stream.addAll(texts.get(turn).list());
            turnStart[turn + 1] = stream.size();
        }
        this.turnOf = new int[stream.size()];
        for (int turn = 0; turn < texts.size(); turn++) {
            Arrays.fill(turnOf, turnStart[turn], turnStart[turn + 1], turn);
        }
        this.numbers = new int[stream.size()];
        this.words = words(stream, numbers);
        this.rare = rare(words);
        this.neighbours = neighbours(stream);
    }

    private static Sieve rare(Map<String, Word> words) {
        Sieve rare = new Sieve(words.size());
        words.forEach((fold, word) -> {
            if (word.places().length <= RARE) {
                rare.add(Sieve.hash(fold));
            }
        });
        return rare;
    }

    private static Sieve neighbours(List<Token> stream) {
        Sieve neighbours = new Sieve(stream.size());
        for (int at = 1; at < stream.size(); at++) {
            neighbours.add(Sieve.hash(stream.get(at - 1).fold(), stream.get(at).fold()));
        }
        return neighbours;
    }

    private static String words(SourceTurn turn, TextSide side) {
        String translation = turn.translation();
        return side == TextSide.ORIGINAL ? turn.text() : translation == null ? "" : translation;
    }

    /** The words by their folded form; numbers each token of the stream with its word's. */
    private static Map<String, Word> words(List<Token> stream, int[] numbers) {
        Map<String, Integer> known = new HashMap<>();
        List<List<Integer>> places = new ArrayList<>();
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = known.computeIfAbsent(stream.get(at).fold(), word -> known.size());
            if (numbers[at] == places.size()) {
                places.add(new ArrayList<>());
            }
            places.get(numbers[at]).add(at);
        }
        Map<String, Word> words = HashMap.newHashMap(known.size());
        known.forEach((word, number) -> words.put(
                word,
                new Word(
                        number,
                        places.get(number).stream().mapToInt(Integer::intValue).toArray())));
        return words;
    }

    List<SourceTurn> turns() {
        return turns;
    }

    TextSide side() {
        return side;
    }

    int size() {
        return stream.size();
    }

    Token token(int at) {
        return stream.get(at);
    }

    SourceTurn turn(int number) {
        return turns.get(number);
    }

    Tokens text(int turn) {
        return texts.get(turn);
    }

    int turnOf(int at) {
        return turnOf[at];
    }

    /** The token's number within its turn. */
    int within(int at) {
        return at - turnStart[turnOf[at]];
    }

    int[] places(String fold) {
        return word(fold).places();
    }

    /** A word by its folded form; one without a place where the text has it not. */
    Word word(String fold) {
        return words.getOrDefault(fold, NOWHERE);
    }

    /** Whether the words may stand here in a row: false is sure, true has to be looked at. */
    boolean mayHave(WordRun run) {
        return run.mayStandIn(neighbours) && places(run.longest()).length > 0;
    }

    /** Whether a word of a run may be a rare one here; false is sure. */
    boolean mayBeRare(WordRun run, int at) {
        return rare.mayHold(run.single(at));
    }

    /** Whether a word of a run may stand here before the one that follows it; false is sure. */
    boolean mayHavePair(WordRun run, int at) {
        return neighbours.mayHold(run.pair(at));
    }

    /** Which word stands at a place, by its number. */
    int number(int at) {
        return numbers[at];
    }

    /** Where the same person's uninterrupted speech around a token starts. */
    int speechStart(int at) {
        int turn = turnOf[at];
        while (turn > 0 && sameSpeaker(turn - 1, turn)) {
            turn--;
        }
        return turnStart[turn];
    }

    int speechEnd(int at) {
        int turn = turnOf[at];
        while (turn + 1 < turns.size() && sameSpeaker(turn, turn + 1)) {
            turn++;
        }
        return turnStart[turn + 1];
    }

    /** What stands before a token; between two turns, a line feed. */
    String gapBefore(int at) {
        Tokens text = texts.get(turnOf[at]);
        int within = within(at);
        return within == 0 ? "\n" + text.gapBefore(0) : text.gapBefore(within);
    }

    /** What stands after the last token of a run, to the next word or the end of the turn. */
    String gapAfter(int last) {
        Tokens text = texts.get(turnOf[last]);
        return text.gapBefore(within(last) + 1);
    }

    /** Who says a token: the person, or else the label. */
    String speaker(int at) {
        return who(turnOf[at]);
    }

    /** All labels of speakers with whom they mean. */
    Map<String, String> speakers() {
        return speakers;
    }

    private boolean sameSpeaker(int one, int other) {
        return who(one).equals(who(other));
    }

    private String who(int turn) {
        return speakers.getOrDefault(turns.get(turn).speaker(), "");
    }

    private static String speaker(SourceTurn turn) {
        var person = turn.person();
        return person == null ? Normal.fold(turn.speaker()) : person.toString();
    }
}
