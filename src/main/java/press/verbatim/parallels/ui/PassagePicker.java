package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptFilter;
import press.verbatim.transcript.TranscriptRow;
import press.verbatim.transcript.TranscriptService;

/** One side of a parallel to be made: a transcript, and the words selected in it. */
class PassagePicker extends Composite<Div> {
    private static final int FOUND = 50;

    private final transient TranscriptService transcripts;
    private final ComboBox<TranscriptRow> transcript = new ComboBox<>();
    private final Div reader = new Div();
    private final Paragraph picked = new Paragraph();
    private transient PassageReader.@Nullable Chosen chosen;

    PassagePicker(String title, TranscriptService transcripts) {
        this.transcripts = transcripts;
        transcript.setLabel(getTranslation("parallels.transcript"));
        transcript.setItemLabelGenerator(TranscriptRow::title);
        transcript.setWidthFull();
        transcript.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        transcript.addValueChangeListener(change -> open(change.getValue()));
        reader.addClassName("v-parallel-reader");
        picked.addClassName("v-parallel-picked");
        picked.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("v-parallel-side");
        getContent().add(new H2(title), transcript, reader, picked);
        open(null);
    }

    /** The passage selected, null while there is none. */
    @Nullable
    Passage passage() {
        return chosen == null ? null : chosen.passage();
    }

    /** Its words; empty while there are none. */
    String words() {
        return chosen == null ? "" : chosen.words();
    }

    private Stream<TranscriptRow> found(String typed) {
        return transcripts.list(TranscriptFilter.matching(typed), null, FOUND).items().stream();
    }

    private void open(@Nullable TranscriptRow row) {
        reader.removeAll();
        reader.setVisible(row != null);
        if (row != null) {
            reader.add(new PassageReader(row.id(), this::pick));
        }
        pick(null);
    }

    private void pick(PassageReader.@Nullable Chosen now) {
        chosen = now;
        picked.removeAll();
        if (now == null) {
            String key = transcript.getValue() == null ? "parallels.choose" : "parallels.select";
            picked.add(new Span(getTranslation(key)));
        } else {
            Span words = new Span(now.words());
            words.addClassName("v-words");
            Span speaker = new Span(now.speaker());
            speaker.addClassName("v-speaker-name");
            picked.add(speaker, words);
        }
    }
}
