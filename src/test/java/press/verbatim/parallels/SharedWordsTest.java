package press.verbatim.parallels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.verbatim.parallels.SharedWords.Run;

class SharedWordsTest {

    @Test
    void runsOfTwoWordsOrMoreAreShared() {
        SharedWords.Lines lines = SharedWords.of(
                "Nous demandons la reconnaissance du statut spécial, rien d’autre.",
                "Article 4 : la reconnaissance du statut spécial est acquise.");
        assertThat(shared(lines.left())).singleElement().asString().contains("reconnaissance du statut spécial");
        assertThat(shared(lines.right())).singleElement().asString().contains("reconnaissance du statut spécial");
    }

    @Test
    void eachSideGivesBackItsPassage() {
        String left = "Ils pourraient « mal » comprendre ; je le crains.";
        String right = "Ils pourraient mal comprendre : nous le craignons.";
        SharedWords.Lines lines = SharedWords.of(left, right);
        assertThat(joined(lines.left())).isEqualTo(left);
        assertThat(joined(lines.right())).isEqualTo(right);
    }

    @Test
    void spacesAroundSharedWordsAreNotMarked() {
        SharedWords.Lines lines =
                SharedWords.of("Nous voulons ce statut spécial demain.", "Le statut spécial serait accordé.");
        assertThat(shared(lines.left())).containsExactly("statut spécial");
        assertThat(joined(lines.left())).isEqualTo("Nous voulons ce statut spécial demain.");
    }

    @Test
    void aWordThatStandsAloneIsNotMarked() {
        assertThat(shared(SharedWords.of("Le plan avance.", "Un autre plan existe.")
                        .left()))
                .isEmpty();
    }

    private static List<String> shared(List<Run> runs) {
        return runs.stream().filter(Run::shared).map(Run::text).toList();
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
