package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.people.PersonRow;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.Quoter;
import press.verbatim.ui.DayField;
import press.verbatim.ui.FieldErrors;

/** Asks who contests what, when, in which words and where they said so. */
class DisputeForm extends Composite<Div> {
    private static final int SUGGESTIONS = 50;

    private final transient PeopleService people;
    private final ComboBox<Name> who = new ComboBox<>();
    private final Select<ContestedPart> part = new Select<>();
    private final DayField saidOn = new DayField();
    private final TextArea words = new TextArea();
    private final TextField source = new TextField();
    private final Div touched = new Div();

    /** @param quoters what quotes a part */
    DisputeForm(PeopleService people, List<ContestedPart> parts, Function<ContestedPart, List<Quoter>> quoters) {
        this.people = people;
        describeWho();
        part.setLabel(getTranslation("transcript.ui.disputes.part"));
        part.setItems(parts);
        part.setItemLabelGenerator(each -> each.label(this));
        part.setHelperText(getTranslation("transcript.ui.disputes.part.help"));
        part.addValueChangeListener(change -> {
            touched.removeAll();
            touched.add(QuoterList.touched(this, quoters.apply(change.getValue())));
        });
        part.setValue(parts.getFirst());
        saidOn.setLabel(getTranslation("transcript.ui.disputes.saidOn"));
        saidOn.setLocale(getLocale());
        words.setLabel(getTranslation("transcript.ui.disputes.words"));
        words.setMaxLength(DisputeDraft.WORDS_LIMIT);
        words.setRequiredIndicatorVisible(true);
        source.setLabel(getTranslation("transcript.ui.disputes.source"));
        source.setHelperText(getTranslation("transcript.ui.disputes.source.help"));
        source.setMaxLength(DisputeDraft.SOURCE_LIMIT);
        getContent().addClassName("v-dialog-body");
        getContent().add(who, part, saidOn, words, source, touched);
    }

    void show(DisputeView dispute, ContestedPart about) {
        who.setValue(new Name(dispute.person(), dispute.who()));
        part.setValue(about);
        saidOn.setValue(dispute.saidOn());
        words.setValue(dispute.words());
        source.setValue(dispute.source());
    }

    FieldErrors errors() {
        return new FieldErrors()
                .on("who", who)
                .on("passage", part)
                .on("saidOn", saidOn)
                .on("words", words)
                .on("source", source);
    }

    /** Shows the form; it closes once the draft is stored. */
    void open(String title, Predicate<DisputeDraft> store) {
        Dialog dialog = new Dialog(title);
        dialog.add(this);
        DialogActs.add(dialog, getTranslation("ui.save"), () -> store.test(draft()));
        dialog.open();
    }

    private DisputeDraft draft() {
        Name name = who.getValue();
        ContestedPart about = part.getValue();
        return new DisputeDraft(
                about.excerpt(),
                about.passage(),
                name == null ? "" : name.text(),
                name == null ? null : name.person(),
                saidOn.getValue(),
                words.getValue(),
                source.getValue());
    }

    private void describeWho() {
        who.setLabel(getTranslation("transcript.ui.disputes.who"));
        who.setHelperText(getTranslation("transcript.ui.disputes.who.help"));
        who.setRequiredIndicatorVisible(true);
        who.setItemLabelGenerator(Name::text);
        who.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        who.setAllowCustomValue(true);
        who.addCustomValueSetListener(
                typed -> who.setValue(new Name(null, typed.getDetail().strip())));
    }

    private Stream<Name> found(String typed) {
        return people.list(typed, null, SUGGESTIONS).items().stream().map(Name::of);
    }

    /** A person of the list, or a name that is in none. */
    private record Name(@Nullable PersonId person, String text) {
        static Name of(PersonRow row) {
            return new Name(row.id(), row.houseName());
        }
    }
}
