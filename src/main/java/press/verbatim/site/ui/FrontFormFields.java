package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import press.verbatim.site.theme.FrontForm;
import press.verbatim.site.theme.FrontOpening;

/** The form of la une. */
class FrontFormFields extends Composite<Div> {
    private final RadioButtonGroup<FrontOpening> opening = new RadioButtonGroup<>();
    private final Select<Integer> second = new Select<>();
    private final Checkbox wire = new Checkbox();

    FrontFormFields(Runnable changed) {
        opening.setLabel(getTranslation("site.theme.opening"));
        opening.setItems(FrontOpening.values());
        opening.setItemLabelGenerator(one -> getTranslation("site.theme.opening." + one));
        opening.addValueChangeListener(change -> changed.run());
        second.setLabel(getTranslation("site.theme.second"));
        second.setHelperText(getTranslation("site.theme.second.help"));
        second.setItems(IntStream.rangeClosed(FrontForm.SECOND_MIN, FrontForm.SECOND_MAX)
                .boxed()
                .toList());
        second.addValueChangeListener(change -> changed.run());
        wire.setLabel(getTranslation("site.theme.wire"));
        wire.setHelperText(getTranslation("site.theme.wire.help"));
        wire.addValueChangeListener(change -> changed.run());
        getContent().addClassName("v-fields");
        getContent().add(opening, second, wire);
    }

    void show(FrontForm form) {
        opening.setValue(form.opening());
        second.setValue(form.second());
        wire.setValue(form.wire());
    }

    FrontForm value() {
        return new FrontForm(opening.getValue(), second.getValue(), wire.getValue());
    }
}
