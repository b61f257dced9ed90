package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.verbatim.text.WordDiff.Kind;
import press.verbatim.text.WordDiff.Part;

class WordDiffTest {
    @Test
    void showsAReplacedWordOnBothSides() {
        assertThat(WordDiff.compare("des passages soient retirés", "tous les passages soient retirés"))
                .containsExactly(
                        new Part(Kind.SOURCE, "des "),
                        new Part(Kind.ARTICLE, "tous les "),
                        new Part(Kind.SAME, "passages soient retirés"));
    }

    @Test
    void takesTypographyAsSame() {
        assertThat(WordDiff.compare("aujourd’hui", "aujourd'hui")).containsExactly(new Part(Kind.SAME, "aujourd’hui"));
    }

    @Test
    void rebuildsTheSourceFromItsLine() {
        String source = "Je crains que des passages soient coupés.";
        var parts = WordDiff.compare(source, "Je crains que tous les passages soient retirés.");

        String line = WordDiff.line(parts, Kind.SOURCE).stream().map(Part::text).collect(Collectors.joining());

        assertThat(line).isEqualTo(source);
    }

    @Test
    void leavesTheSpaceAfterADifferingWordUnmarkedOnItsLine() {
        var parts = WordDiff.compare("des passages soient retirés", "tous les passages soient retirés");

        assertThat(WordDiff.line(parts, Kind.ARTICLE))
                .containsExactly(
                        new Part(Kind.ARTICLE, "tous les"),
                        new Part(Kind.SAME, " "),
                        new Part(Kind.SAME, "passages soient retirés"));
    }

    @Test
    void saysNothingOfEmptyTexts() {
        assertThat(WordDiff.compare("", "")).isEmpty();
    }
}
