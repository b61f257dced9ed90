package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.ui.ElementMessages;
import tools.jackson.databind.JsonNode;

/** A transcript to choose one passage from. */
@Tag("verbatim-transcript-reader")
@JsModule("./transcript-reader/transcript-reader.ts")
class PassageReader extends Component implements LocaleChangeObserver {

    /** What is selected. */
    record Chosen(Passage passage, String speaker, String words) {}

    PassageReader(TranscriptId transcript, Consumer<@Nullable Chosen> listener) {
        getElement().setAttribute("transcript-id", transcript.toString());
        getElement().setAttribute("compact", true);
        getElement().setAttribute("read-only", true);
        getElement()
                .addEventListener("verbatim-passage-selected", event -> listener.accept(chosen(event.getEventData())))
                .addEventData("event.detail.passage")
                .addEventData("event.detail.speaker")
                .addEventData("event.detail.words");
        getElement().addEventListener("verbatim-passage-cleared", event -> listener.accept(null));
    }

    private static @Nullable Chosen chosen(JsonNode data) {
        return Passage.selected(data.path("event.detail.passage"))
                .map(passage -> new Chosen(
                        passage,
                        data.path("event.detail.speaker").asString(""),
                        data.path("event.detail.words").asString("")))
                .orElse(null);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setPropertyMap("messages", ElementMessages.of("transcript", "transcript.reader.", event.getLocale()));
    }
}
