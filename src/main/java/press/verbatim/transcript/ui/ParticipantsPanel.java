package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.people.PersonRow;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.ParticipantView;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Who speaks: the name the transcript gives, the person of the house's list behind it, and the form to change both. */
class ParticipantsPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient TranscriptService transcripts;
    private final transient PeopleService people;
    private final transient Consumer<TranscriptId> changed;
    private final transient Map<PersonId, String> names;

    ParticipantsPanel(
            TranscriptHead head, TranscriptService transcripts, PeopleService people, Consumer<TranscriptId> changed) {
        this.head = head;
        this.transcripts = transcripts;
        this.people = people;
        this.changed = changed;
        this.names = people.houseNames(head.participants().stream()
                .map(ParticipantView::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        getContent().addClassName("v-side-panel");
        Paragraph help = new Paragraph(getTranslation("transcript.ui.participants.help"));
        help.addClassName("v-soft");
        getContent().add(help);
        head.participants().forEach(one -> getContent().add(card(one)));
    }

    private Div card(ParticipantView participant) {
        Span person = new Span(nameOf(participant.person()));
        person.addClassName("v-soft");
        Button edit = new Button(getTranslation("ui.edit"), click -> edit(participant));
        edit.setAriaLabel(getTranslation("ui.edit") + " " + participant.label());
        Div acts = new Div(edit);
        acts.addClassName("v-panel-acts");
        Div card = new Div(new H3(participant.label()), person, acts);
        card.addClassName("v-panel-card");
        return card;
    }

    private String nameOf(@Nullable PersonId person) {
        String name = person == null ? null : names.get(person);
        return name == null ? getTranslation("transcript.ui.participants.unknown") : name;
    }

    private void edit(ParticipantView participant) {
        TextField label = new TextField(getTranslation("transcript.ui.participants.label"));
        label.setValue(participant.label());
        ComboBox<PersonRow> person = personField(participant);
        FieldErrors errors = new FieldErrors().on("label", label);
        Dialog dialog = new Dialog(participant.label());
        Div body = new Div(label, person);
        body.addClassName("v-dialog-body");
        dialog.add(body);
        DialogActs.add(dialog, getTranslation("ui.save"), () -> save(participant, label, person, errors));
        dialog.open();
    }

    private ComboBox<PersonRow> personField(ParticipantView participant) {
        ComboBox<PersonRow> field = new ComboBox<>(getTranslation("transcript.ui.participants.person"));
        field.setItems(query ->
                people.list(query.getFilter().orElse(""), null, query.getOffset() + query.getLimit()).items().stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        field.setItemLabelGenerator(PersonRow::houseName);
        field.setClearButtonVisible(true);
        PersonId person = participant.person();
        if (person != null) {
            people.matching(nameOf(person)).stream()
                    .filter(row -> row.id().equals(person))
                    .findFirst()
                    .ifPresent(field::setValue);
        }
        return field;
    }

    private boolean save(ParticipantView participant, TextField label, ComboBox<PersonRow> person, FieldErrors errors) {
        errors.clear();
        try {
            PersonRow chosen = person.getValue();
            transcripts.renameSpeaker(
                    head.id(), participant.label(), label.getValue(), chosen == null ? null : chosen.id());
        } catch (Refusal refusal) {
            errors.show(refusal);
            return false;
        }
        Notices.done(getTranslation("transcript.ui.participants.saved"));
        changed.accept(head.id());
        return true;
    }
}
