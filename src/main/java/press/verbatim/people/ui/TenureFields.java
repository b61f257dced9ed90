package press.verbatim.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.people.Tenure;
import press.verbatim.ui.DayField;

/** The dated functions of a person, one row each; the person's dialog reads them when it saves. */
class TenureFields extends Composite<Div> {
    private final Div rows = new Div();
    private final List<Row> all = new ArrayList<>();

    /** The fields of one function. */
    private final class Row extends Div {
        private final TextField function = new TextField();
        private final DayField since = new DayField();
        private final DayField until = new DayField();
        private final TextField source = new TextField();

        Row(Tenure tenure) {
            function.setLabel(getTranslation("people.tenure.function"));
            function.setMaxLength(Tenure.FUNCTION_MAX);
            function.setValue(tenure.function());
            since.setLabel(getTranslation("people.tenure.since"));
            since.setValue(tenure.since());
            until.setLabel(getTranslation("people.tenure.until"));
            until.setValue(tenure.until());
            source.setLabel(getTranslation("people.tenure.source"));
            source.setMaxLength(Tenure.SOURCE_MAX);
            source.setValue(tenure.source());
            Button remove = new Button(getTranslation("people.tenure.remove"), click -> remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            addClassName("v-tenure");
            add(function, since, until, source, remove);
        }

        boolean isBlank() {
            return function.isEmpty() && source.isEmpty() && since.isEmpty() && until.isEmpty();
        }

        Tenure value() {
            return new Tenure(function.getValue(), since.getValue(), until.getValue(), source.getValue());
        }
    }

    TenureFields() {
        Button add = new Button(getTranslation("people.tenure.add"), click -> add(new Tenure("", null, null, "")));
        rows.addClassName("v-tenures");
        getContent()
                .add(
                        new H3(getTranslation("people.tenures")),
                        new Paragraph(getTranslation("people.tenures.helper")),
                        rows,
                        add);
    }

    void fill(List<Tenure> tenures) {
        tenures.forEach(this::add);
    }

    /** What was typed; rows left empty do not count. */
    List<Tenure> typed() {
        return all.stream().filter(row -> !row.isBlank()).map(Row::value).toList();
    }

    private void add(Tenure tenure) {
        Row row = new Row(tenure);
        all.add(row);
        rows.add(row);
        row.function.focus();
    }

    private void remove(Row row) {
        all.remove(row);
        rows.remove(row);
    }
}
