package press.verbatim.transcript.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.LoggedTurn;

/** What a correction does to the words, as an editor reads it before making it. */
@VerbatimTest
class TextDiffTest {
    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void enter() {
        KaribuSession.open(context, TestStaff.EDITOR);
    }

    @AfterEach
    void leave() {
        KaribuSession.close();
    }

    @Test
    void showsEachTextToTheLetter() {
        TextDiff diff = new TextDiff(List.of(turn("Vous me recevez bien?")), List.of(turn("Vous me recevez?")), 0);

        List<String> lines = elements(diff.getElement())
                .filter(element -> element.getClassList().contains("v-words"))
                .map(Element::getTextRecursively)
                .toList();
        assertThat(lines.get(0)).contains("Vous me recevez bien?");
        assertThat(lines.get(1)).contains("Vous me recevez?");
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(TextDiffTest::elements));
    }

    private static LoggedTurn turn(String words) {
        return new LoggedTurn("Anton Lisker", null, null, words, null);
    }
}
