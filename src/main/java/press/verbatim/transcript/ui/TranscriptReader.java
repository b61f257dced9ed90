package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.AnnotationId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;
import press.verbatim.ui.ElementMessages;
import tools.jackson.databind.JsonNode;

/** The reading element with the panels of a transcript's page in its slots; turns and annotations it fetches itself. */
@Tag("verbatim-transcript-reader")
@JsModule("./transcript-reader/transcript-reader.ts")
class TranscriptReader extends Component implements LocaleChangeObserver {

    TranscriptReader(TranscriptId transcript) {
        getElement().setAttribute("transcript-id", transcript.toString());
        getElement().getClassList().add("v-reader");
    }

    void openAt(TurnId turn) {
        getElement().setAttribute("turn-id", turn.toString());
    }

    /** Selects the words of a turn; whoever listens to {@link #onSelected} is told. */
    void select(TurnId turn) {
        getElement().callJsFunction("selectTurn", turn.toString());
    }

    void openAt(AnnotationId annotation) {
        getElement().setAttribute("annotation-id", annotation.toString());
    }

    void canPublish(boolean publishes) {
        getElement().setAttribute("can-publish", publishes);
    }

    void readOnly(boolean only) {
        getElement().setAttribute("read-only", only);
    }

    /** Puts the tabs above the panels. */
    void tabs(Component tabs) {
        tabs.getElement().setAttribute("slot", "tabs");
        getElement().appendChild(tabs.getElement());
    }

    /** Puts a panel in place of the annotations. */
    void panel(String name, Component panel) {
        getElement().getChildren().filter(TranscriptReader::inPanel).toList().forEach(old -> old.removeFromParent());
        panel.getElement().setAttribute("slot", "panel");
        getElement().appendChild(panel.getElement());
        getElement().setProperty("panel", name);
    }

    void showAnnotations() {
        getElement().setProperty("panel", "annotations");
    }

    /** Loads turns and annotations again, after they have changed on the server. */
    void reload() {
        getElement().callJsFunction("reload");
    }

    /** Tells when the reader itself turns to its annotations. */
    void onAnnotationsShown(Runnable listener) {
        getElement().addEventListener("verbatim-panel-change", event -> listener.run());
    }

    /** Tells how many annotations there are. */
    void onAnnotationsCounted(Consumer<Integer> listener) {
        getElement()
                .addEventListener(
                        "verbatim-annotations-change",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.count").asInt()))
                .addEventData("event.detail.count");
    }

    /** Tells which words are selected, null once none are. */
    void onSelected(Consumer<@Nullable SelectedWords> listener) {
        getElement()
                .addEventListener("verbatim-passage-selected", event -> listener.accept(selected(event.getEventData())))
                .addEventData("event.detail.passage")
                .addEventData("event.detail.words");
        getElement().addEventListener("verbatim-passage-cleared", event -> listener.accept(null));
    }

    private static @Nullable SelectedWords selected(JsonNode data) {
        return Passage.selected(data.path("event.detail.passage"))
                .map(passage -> new SelectedWords(
                        passage, data.path("event.detail.words").asString("")))
                .orElse(null);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setPropertyMap("messages", ElementMessages.of("transcript", "transcript.reader.", event.getLocale()));
    }

    private static boolean inPanel(Element child) {
        return "panel".equals(child.getAttribute("slot"));
    }
}
