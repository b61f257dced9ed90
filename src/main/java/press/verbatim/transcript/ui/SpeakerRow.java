package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.people.PersonRow;
import press.verbatim.transcript.ImportPreview.Speaker;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;
import press.verbatim.ui.FieldErrors;

/** Asks whom a speaker of the file stands for: a person of the list, a new one, or nobody known. */
class SpeakerRow extends Composite<Div> {
    private static final int SUGGESTIONS = 50;

    private final String speaker;
    private final transient PeopleService people;
    private final ComboBox<Choice> choice = new ComboBox<>();

    SpeakerRow(Speaker speaker, PeopleService people) {
        this.speaker = speaker.label();
        this.people = people;

        describeChoice();

        Span name = new Span(speaker.label());
        name.addClassName("v-speaker-name");
        Span turns = new Span(getTranslation("transcript.ui.import.turnsOf", speaker.turns()));
        turns.addClassName("v-soft");
        getContent().addClassName("v-speaker");
        getContent().add(name, turns, choice);
    }

    SpeakerChoice chosen() {
        Choice chosen = choice.getValue();
        return chosen == null ? new SpeakerChoice(speaker, null, null) : chosen.toChoice(speaker);
    }

    void addTo(FieldErrors errors) {
        errors.on(chosen().field(), choice);
    }

    private void describeChoice() {
        List<Choice> known =
                people.matching(speaker).stream().map(Choice::known).toList();
        choice.setAriaLabel(getTranslation("transcript.ui.import.standsFor", speaker));
        choice.setPlaceholder(getTranslation("transcript.ui.import.nobody"));
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(this::labelOf);
        choice.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(typed -> choice.setValue(Choice.added(typed.getDetail())));
        if (known.size() == 1) {
            choice.setValue(known.getFirst());
        }
    }

    private Stream<Choice> found(String typed, int offset, int limit) {
        List<Choice> choices = new ArrayList<>();
        String name = typed.isBlank() ? speaker : typed.strip();
        choices.add(Choice.added(name));
        if (typed.isBlank()) {
            people.matching(speaker).stream().map(Choice::known).forEach(choices::add);
        }
        people.list(typed, null, SUGGESTIONS).items().stream()
                .map(Choice::known)
                .filter(each -> !choices.contains(each))
                .forEach(choices::add);
        return choices.stream().skip(offset).limit(limit);
    }

    private String labelOf(Choice one) {
        return one.person() == null ? getTranslation("transcript.ui.import.newPerson", one.name()) : one.name();
    }

    /** A person of the list, or the name of one to be added. */
    private record Choice(@Nullable PersonId person, String name) {
        static Choice known(PersonRow row) {
            return new Choice(row.id(), row.houseName());
        }

        static Choice added(String name) {
            return new Choice(null, name);
        }

        SpeakerChoice toChoice(String speaker) {
            return new SpeakerChoice(speaker, person, person == null ? name : null);
        }
    }
}
