package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody pastes without an end holds up no save: runs are read up to a length, and left alone beyond it. */
class LongRunsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é", "a.", "a-", "a@", "@", "#a", "http", "www.", "1", "1 ", "12,", "« ", "«", "»", "\"", "'", "l'",
                "-", "- ", "—", "…", ".", " ", "\u00a0", "(", "A", "É ", "n°", "%", "1er ", "14h", "?!", ": "
            })
    void runsAreReadUpToTheLongestBlock(String run) {
        for (FrenchCountry country : FrenchCountry.values()) {
            FrenchTypography rules = FrenchTypography.of(country);
            String longest = run.repeat(FrenchTypography.LONGEST / run.length());
            assertThat(rules.mends(longest, List.of()))
                    .allSatisfy(mend -> assertThat(mend.to()).isLessThanOrEqualTo(longest.length()));
            assertThat(rules.mends(longest + run.repeat(2), List.of())).isEmpty();
        }
    }
}
