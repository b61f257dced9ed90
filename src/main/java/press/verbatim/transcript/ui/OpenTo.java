package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Set;
import java.util.stream.Collectors;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.security.StaffName;
import press.verbatim.transcript.Visibility;
import press.verbatim.ui.FieldErrors;

/** For whom a transcript exists from its import on: restricted unless an editor says otherwise, and to which names. */
class OpenTo extends Composite<Div> {
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final MultiSelectComboBox<StaffName> named = new MultiSelectComboBox<>();

    OpenTo(StaffDirectory staff, CurrentStaff current) {
        boolean editor = current.has(Role.EDITOR);
        visibility.setLabel(getTranslation("transcript.ui.access.visibility"));
        visibility.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        visibility.setItems(editor ? Visibility.values() : new Visibility[] {Visibility.RESTRICTED});
        visibility.setItemLabelGenerator(each -> getTranslation("transcript.ui.import.visibility." + each));
        visibility.setValue(Visibility.RESTRICTED);
        visibility.addValueChangeListener(change -> named.setVisible(change.getValue() == Visibility.RESTRICTED));
        named.setLabel(getTranslation("transcript.ui.import.named"));
        named.setHelperText(getTranslation("transcript.ui.import.named.help"));
        named.setItems(staff.active().stream()
                .filter(one -> !one.id().equals(current.id()))
                .toList());
        named.setItemLabelGenerator(StaffName::name);
        getContent().addClassName("v-details");
        getContent().add(visibility, named);
        if (!editor) {
            Paragraph help = new Paragraph(getTranslation("transcript.ui.import.restricted"));
            help.addClassName("v-soft");
            getContent().add(help);
        }
    }

    Visibility visibility() {
        return visibility.getValue();
    }

    Set<StaffId> named() {
        return visibility() == Visibility.RESTRICTED
                ? named.getValue().stream().map(StaffName::id).collect(Collectors.toSet())
                : Set.of();
    }

    FieldErrors addTo(FieldErrors errors) {
        return errors.on("visibility", visibility).on("grants", named);
    }
}
