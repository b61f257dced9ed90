package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits long transcripts at random, knowing of each letter where it went, and asks of each anchor where its words are. */
class AnchoringFuzzTest {
    private static final int TRANSCRIPTS = 50;
    private static final int SENTENCES = 500;
    private static final int ANCHORS = 150;
    private static final int EDITS = 120;

    private record Kept(Anchor anchor, int firstLetter, int lastLetter) {}

    private int unaltered;
    private int sureOfUnaltered;
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 5_020, 77_000, 100_000, 2_718_281})
    void isNeverSureOfAWrongPlaceAndFindsWhatStandsOnce(long first) {
        for (long seed = first; seed < first + TRANSCRIPTS; seed++) {
            edited(seed);
        }

        assertThat(wrong).as("confident wrong anchors").isEmpty();
        assertThat(unaltered).as("anchors whose words stand once, unaltered").isGreaterThan(1_000);
        assertThat((double) sureOfUnaltered / unaltered)
                .as("of these, in place or moved")
                .isGreaterThanOrEqualTo(0.95);
    }

    private void edited(long seed) {
        EditedTranscript transcript = new EditedTranscript(seed, SENTENCES);
        List<Kept> kept = anchors(transcript, new Random(1_000 + seed));
        for (int edit = 0; edit < EDITS; edit++) {
            transcript.edit();
        }
        AnchorText after = AnchorText.of(transcript.text());
        Map<Integer, List<Integer>> places = transcript.places();
        kept.forEach(one -> judge(one, after, places));
    }

    private static List<Kept> anchors(EditedTranscript transcript, Random random) {
        AnchorText text = AnchorText.of(transcript.text());
        List<Kept> kept = new ArrayList<>();
        while (kept.size() < ANCHORS) {
            int from = random.nextInt(transcript.size() - 200);
            int to = from + 6 + random.nextInt(random.nextInt(4) == 0 ? 150 : 50);
            kept.add(new Kept(Anchor.of(text, from, to), transcript.number(from), transcript.number(to - 1)));
        }
        return kept;
    }

    /** Words of which one end was retyped as it was, beside a correction, are still those words. */
    private void judge(Kept kept, AnchorText after, Map<Integer, List<Integer>> places) {
        Anchored found = Anchoring.locate(kept.anchor(), after);
        String quote = kept.anchor().quote();
        int length = CodePoints.length(quote);
        List<Integer> starts = places.getOrDefault(kept.firstLetter(), List.of());
        List<Integer> ends = places.getOrDefault(kept.lastLetter(), List.of()).stream()
                .map(last -> last + 1 - length)
                .toList();
        List<Integer> standing = Stream.concat(
                        starts.stream().filter(ends::contains), Stream.concat(starts.stream(), ends.stream()))
                .distinct()
                .filter(from -> from >= 0
                        && from + length <= after.length()
                        && after.slice(from, from + length).equals(quote))
                .toList();
        boolean right = !standing.isEmpty() && standing.getFirst() == found.start();
        boolean once = !standing.isEmpty() && after.find(quote).size() == 1;
        if (found.isSure() && !right) {
            wrong.add(kept.anchor() + " → " + found + " instead of " + standing);
        }
        unaltered += once ? 1 : 0;
        sureOfUnaltered += once && found.isSure() ? 1 : 0;
    }
}
