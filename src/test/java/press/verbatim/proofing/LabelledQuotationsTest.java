package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * More than three hundred quotations, each with what a careful second reader would say of it. The floors are those of the design: never a
 * wrong « conforme », and at least 95 % of the true ones found.
 */
class LabelledQuotationsTest {
    private static final Set<String> TRUE_LABELS = Set.of("CONFORME", "TYPOGRAPHY_ONLY", "CUT", "TRANSLATION_CONFORMS");

    private record Labelled(String label, String sentence, QuoteFinding finding) {
        boolean saysConforms() {
            return TRUE_LABELS.contains(finding.result().name());
        }

        boolean isTrue() {
            return TRUE_LABELS.contains(label);
        }

        boolean isAsLabelled() {
            return finding.result().name().equals(label);
        }

        @Override
        public String toString() {
            return label + " but " + finding.result() + " " + finding.rule() + (finding.weak() ? " (weak)" : "") + ": "
                    + sentence;
        }
    }

    private static final List<Labelled> SET = new ArrayList<>();

    @BeforeAll
    static void checkAll() {
        LabelledTranscripts transcripts = LabelledTranscripts.read();
        for (String line : LabelledTranscripts.lines("quotations.txt")) {
            String[] parts = line.split(" \\| ", 2);
            QuoteFinding longest = transcripts.check("<p>" + parts[1] + "</p>").quotations().stream()
                    .max(Comparator.comparingInt(finding -> finding.words().length()))
                    .orElseThrow();
            SET.add(new Labelled(parts[0], parts[1], longest));
        }
    }

    @Test
    void holdsThreeHundredQuotations() {
        assertThat(SET).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void neverCallsConformingWhatIsNot() {
        assertThat(SET)
                .filteredOn(one -> !one.isTrue() && !one.label().equals("SHORT"))
                .filteredOn(Labelled::saysConforms)
                .isEmpty();
        assertThat(SET)
                .filteredOn(one -> one.label().equals("CUT"))
                .filteredOn(one -> one.finding().result() == QuoteResult.CONFORME)
                .isEmpty();
    }

    @Test
    void findsWhatIsTrue() {
        List<Labelled> all = SET.stream().filter(Labelled::isTrue).toList();
        List<Labelled> missed = all.stream().filter(one -> !one.isAsLabelled()).toList();

        assertThat(missed).hasSizeLessThanOrEqualTo(all.size() / 20);
    }

    @Test
    void staysUnsureOfAWordOrTwo() {
        assertThat(SET)
                .filteredOn(one -> one.label().equals("SHORT") && one.saysConforms())
                .isNotEmpty()
                .allMatch(one -> one.finding().weak());
    }

    /** Which of the other results it gives may be argued about; that it gives one is what counts. */
    @Test
    void saysOfNearlyAllOthersWhatTheyAre() {
        List<Labelled> all = SET.stream()
                .filter(one -> !one.isTrue() && !one.label().equals("SHORT"))
                .toList();
        List<Labelled> otherwise =
                all.stream().filter(one -> !one.isAsLabelled()).toList();

        assertThat(otherwise).hasSizeLessThanOrEqualTo(all.size() / 10);
    }
}
