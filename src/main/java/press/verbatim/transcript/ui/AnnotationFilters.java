package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffName;
import press.verbatim.transcript.AnnotationFilter;
import press.verbatim.transcript.Motivation;
import press.verbatim.transcript.TranscriptFilter;
import press.verbatim.transcript.TranscriptRow;
import press.verbatim.transcript.TranscriptService;

/** The fields that narrow the list of annotations down; each change is told at once. */
class AnnotationFilters extends Composite<Div> {
    private final TextField words = new TextField();
    private final TextField tag = new TextField();
    private final TextField speaker = new TextField();
    private final Select<Motivation> motivation = new Select<>();
    private final Select<AnnotationFilter.State> state = new Select<>();
    private final Select<AnnotationFilter.About> about = new Select<>();
    private final ComboBox<StaffName> author = new ComboBox<>();
    private final ComboBox<TranscriptRow> transcript = new ComboBox<>();
    private final transient Runnable changed;

    AnnotationFilters(List<StaffName> newsroom, TranscriptService transcripts, Runnable changed) {
        this.changed = changed;
        text(words, "words");
        text(tag, "tag");
        text(speaker, "speaker");
        choice(about, "about", AnnotationFilter.About.values(), value -> label("about." + value));
        choice(state, "state", AnnotationFilter.State.values(), value -> label("state." + value));
        choice(
                motivation,
                "motivation",
                Motivation.values(),
                value -> getTranslation("transcript.reader.motivation." + value));
        author.setItems(newsroom);
        author.setItemLabelGenerator(StaffName::name);
        transcript.setItems(query -> transcripts
                .list(
                        TranscriptFilter.matching(query.getFilter().orElse("")),
                        null,
                        query.getOffset() + query.getLimit())
                .items()
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        transcript.setItemLabelGenerator(TranscriptRow::title);
        combo(author, "author");
        combo(transcript, "transcript");
        getContent().addClassNames("v-filters", "v-note-filters");
        getContent().add(words, tag, speaker, about, state, motivation, author, transcript);
    }

    AnnotationFilter value() {
        StaffName by = author.getValue();
        TranscriptRow in = transcript.getValue();
        return new AnnotationFilter(
                words.getValue(),
                tag.getValue(),
                motivation.getValue(),
                by == null ? null : by.id(),
                in == null ? null : in.id(),
                speaker.getValue(),
                state.getValue(),
                about.getValue());
    }

    private void text(TextField field, String name) {
        field.setPlaceholder(label(name));
        field.setAriaLabel(label(name));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("v-note-" + name);
        field.addValueChangeListener(change -> changed.run());
    }

    private <T> void choice(Select<T> field, String name, T[] values, Function<T, String> caption) {
        field.setItems(values);
        field.setAriaLabel(label(name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(label(name + ".all"));
        field.setItemLabelGenerator(value -> caption(value, name, caption));
        field.addValueChangeListener(change -> changed.run());
    }

    private <T> String caption(@Nullable T value, String name, Function<T, String> caption) {
        return value == null ? label(name + ".all") : caption.apply(value);
    }

    private void combo(ComboBox<?> field, String name) {
        field.setPlaceholder(label(name + ".all"));
        field.setAriaLabel(label(name));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed.run());
    }

    private String label(String key) {
        return getTranslation("transcript.notes." + key);
    }
}
