package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.AnnotationDraft;
import press.verbatim.transcript.AnnotationExchangeService;
import press.verbatim.transcript.AnnotationFilter;
import press.verbatim.transcript.AnnotationHit;
import press.verbatim.transcript.AnnotationService;
import press.verbatim.transcript.Motivation;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;

@VerbatimTest
class AnnotationViewsTests {
    private static final String DOCUMENT = """
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[
            {"id":"urn:v:1","type":"Annotation","bodyValue":"une note venue d’ailleurs","target":{"source":"urn:s",
             "selector":{"type":"TextQuoteSelector","exact":"passages get cut"}}},
            {"id":"urn:v:2","type":"Annotation","target":{"source":"urn:s","selector":{"type":"TextQuoteSelector"}}}]}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private AnnotationExchangeService exchange;

    @AfterEach
    void endSession() {
        KaribuSession.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsAnnotationsAndOpensTheReaderAtOne() {
        String mark = "marque " + UUID.randomUUID();
        TranscriptId id = annotated(mark);

        enter(TestStaff.REPORTER, "annotations");
        words(mark);
        assertThat(_size(list())).isOne();
        _setValue(
                (Select<AnnotationFilter.State>) _get(
                        Select.class,
                        found -> found.withPredicate(
                                field -> field.getAriaLabel().orElse("").equals("État"))),
                AnnotationFilter.State.RESOLVED);
        assertThat(_size(list())).isZero();

        KaribuSession.close();
        enter(TestStaff.OTHER_REPORTER, "annotations");
        words(mark);
        assertThat(_size(list())).isZero();

        KaribuSession.close();
        UUID note = UUID.randomUUID();
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate("transcripts/" + id, QueryParameters.of("annotation", note.toString()));
        assertThat(_get(TranscriptReader.class).getElement().getAttribute("annotation-id"))
                .isEqualTo(note.toString());
    }

    @Test
    void refusesThoseWithoutPartInTheNewsroom() {
        KaribuSession.open(context, TestStaff.SITE_ADMIN);

        assertThatThrownBy(() -> UI.getCurrent().navigate("annotations")).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void showsWhatADocumentBringsBeforeAnythingIsStored() {
        TranscriptId id = TestStaff.REPORTER.does(() -> imports.create(TranscriptFixture.call("Import W3C")));
        enter(TestStaff.REPORTER, "transcripts/" + id);
        AnnotationImportDialog dialog = new AnnotationImportDialog(id, exchange, any -> {});
        dialog.open();
        Button take = _get(Button.class, found -> found.withText("Importer"));
        assertThat(take.isEnabled()).isFalse();

        dialog.read("autre.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(_find(Paragraph.class, found -> found.withClasses("v-problem"))
                        .getFirst()
                        .getText())
                .startsWith("Ce n’est pas un document d’annotations");
        assertThat(take.isEnabled()).isFalse();

        dialog.read("notes.jsonld", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(spans()).contains("1 en place", "1 refusée");
        assertThat(_get(Code.class).getText()).isEqualTo("items[1].target.selector.exact");
        assertThat(TestStaff.REPORTER.does(() -> annotations.list(id))).isEmpty();

        _click(take);
        assertThat(TestStaff.REPORTER.does(() -> annotations.list(id)))
                .singleElement()
                .satisfies(note -> assertThat(note.note()).isEqualTo("une note venue d’ailleurs"));
    }

    private TranscriptId annotated(String mark) {
        return TestStaff.REPORTER.does(() -> {
            TranscriptId id = imports.create(TranscriptFixture.call("Annotée"));
            var turn = transcripts.turns(id, 2, 1).turns().getFirst();
            annotations.create(new AnnotationDraft(
                    TranscriptFixture.passage(id, turn, "passages get cut"),
                    mark,
                    List.of(),
                    false,
                    Motivation.ASSESSING));
            return id;
        });
    }

    private void enter(TestStaff.Person person, String view) {
        KaribuSession.open(context, person);
        UI.getCurrent().navigate(view);
    }

    private static void words(String mark) {
        _setValue(
                _get(TextField.class, found -> found.withPlaceholder("Mots de la note, du passage ou d’une réponse")),
                mark);
    }

    @SuppressWarnings("unchecked")
    private static Grid<AnnotationHit> list() {
        return _get(Grid.class);
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
