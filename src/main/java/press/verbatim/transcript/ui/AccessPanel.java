package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import press.verbatim.platform.Refusal;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.security.StaffName;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.Visibility;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Who may read a transcript: an editor sets how far it goes, those it is open to name others. */
class AccessPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient TranscriptAccessService access;
    private final transient StaffDirectory staff;
    private final transient Consumer<TranscriptId> changed;
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final Div named = new Div();

    AccessPanel(
            TranscriptHead head,
            TranscriptAccessService access,
            StaffDirectory staff,
            boolean editor,
            Consumer<TranscriptId> changed) {
        this.head = head;
        this.access = access;
        this.staff = staff;
        this.changed = changed;

        describeVisibility(editor);
        showNamed();

        getContent().addClassName("v-side-panel");
        getContent().add(visibility, named);
    }

    private void describeVisibility(boolean editor) {
        visibility.setLabel(getTranslation("transcript.ui.access.visibility"));
        visibility.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(each -> getTranslation("transcript.ui.access.visibility." + each));
        visibility.setValue(head.visibility());
        visibility.setReadOnly(!editor);
        visibility.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    private void choose(Visibility chosen) {
        switch (chosen) {
            case RESTRICTED, NEWSROOM -> set(chosen);
            case EXCERPTS -> confirm("transcript.ui.access.confirm.excerpts", chosen);
            case PUBLIC -> confirm("transcript.ui.access.confirm", chosen);
        }
    }

    private void confirm(String key, Visibility chosen) {
        visibility.setValue(head.visibility());
        ConfirmAct.ask(
                this,
                getTranslation(key + ".title"),
                getTranslation(key + ".text", head.title()),
                getTranslation("transcript.ui.access.confirm.act"),
                () -> set(chosen));
    }

    private void set(Visibility chosen) {
        try {
            access.setVisibility(head.id(), chosen);
            Notices.done(getTranslation("transcript.ui.access.changed"));
            changed.accept(head.id());
        } catch (Refusal refusal) {
            visibility.setValue(head.visibility());
            new FieldErrors().show(refusal);
        }
    }

    private void showNamed() {
        List<StaffName> granted = access.grants(head.id());
        Paragraph help = new Paragraph(getTranslation("transcript.ui.access.people.help"));
        help.addClassName("v-soft");
        named.removeAll();
        named.addClassName("v-panel-card");
        named.add(new H2(getTranslation("transcript.ui.access.people")), help);
        granted.forEach(one -> named.add(line(one, granted)));
        named.add(addition(granted));
    }

    private Div line(StaffName one, List<StaffName> granted) {
        Button remove = new Button("✕", click -> revoke(one, granted));
        remove.setAriaLabel(getTranslation("transcript.ui.access.remove", one.name()));
        Div line = new Div(new Span(one.name()), remove);
        line.addClassName("v-named");
        return line;
    }

    private ComboBox<StaffName> addition(List<StaffName> granted) {
        ComboBox<StaffName> field = new ComboBox<>(getTranslation("transcript.ui.access.add"));
        field.setItems(
                staff.active().stream().filter(one -> !granted.contains(one)).toList());
        field.setItemLabelGenerator(StaffName::name);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                grant(change.getValue(), granted);
            }
        });
        return field;
    }

    private void grant(StaffName one, List<StaffName> granted) {
        Set<StaffId> names = ids(granted);
        names.add(one.id());
        store(names, getTranslation("transcript.ui.access.granted", one.name()));
    }

    private void revoke(StaffName one, List<StaffName> granted) {
        Set<StaffId> names = ids(granted);
        names.remove(one.id());
        store(names, getTranslation("transcript.ui.access.revoked", one.name()));
    }

    private void store(Set<StaffId> names, String done) {
        try {
            access.setGrants(head.id(), names);
            Notices.done(done);
            showNamed();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private static Set<StaffId> ids(List<StaffName> granted) {
        return granted.stream().map(StaffName::id).collect(Collectors.toCollection(HashSet::new));
    }
}
