package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.Consequence;
import press.verbatim.transcript.Quoter;

/** What a correction does to what is anchored in the text, as an editor reads it before making it. */
@VerbatimTest
class ConsequenceListTest {
    private static final Quoter ARTICLE = new Quoter("article", "1", "Deux appels", true, "articles/1");

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
    void tellsEachOfTwoNotesOnTheSameWords() {
        Consequence note = new Consequence(Consequence.Kind.ANNOTATION, AnchorState.MOVED, "avec prudence", List.of());

        ConsequenceList list = new ConsequenceList(List.of(note, note));

        assertThat(_find(list, ListItem.class)).hasSize(2);
        assertThat(_find(list, Span.class)).extracting(Span::getText).contains("2 déplacées");
    }

    @Test
    void namesTheArticleWhoseQuotationHasWaitedSinceAnEarlierChange() {
        Consequence quoted = new Consequence(Consequence.Kind.QUOTATION, AnchorState.GONE, "", List.of(ARTICLE));

        ConsequenceList list = new ConsequenceList(List.of(quoted));

        assertThat(_find(list, Anchor.class)).extracting(Anchor::getText).containsExactly("Deux appels");
        assertThat(_find(list, Paragraph.class)).isEmpty();
    }
}
