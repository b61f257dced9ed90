package press.verbatim.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.Notices;
import press.verbatim.ui.WrappingGrid;

/** A list of names found under any spelling, with a way to change and to delete each, and to take that back. */
class NameList<T> extends Composite<Div> {
    private final transient Names<T> names;
    private final String title;
    private final String words;
    private final TextField search = new TextField();
    private final Grid<T> grid = new WrappingGrid<>();
    private final Div empty = new Div();

    /**
     * @param title what stands where there are none
     * @param words key of the sentences for that, {@code .empty} and {@code .none}
     */
    NameList(Names<T> names, String title, String words) {
        this.names = names;
        this.title = title;
        this.words = words;
        search.setLabel(getTranslation("people.search"));
        search.setPlaceholder(getTranslation("people.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.setWidth("24rem");
        grid.setSizeFull();
        Div filters = new Div(search);
        filters.addClassName("v-filters");
        getContent().addClassName("v-names");
        getContent().add(filters, grid, empty);
    }

    void column(String key, ValueProvider<T, String> words, int grow) {
        grid.addColumn(words).setHeader(getTranslation(key)).setFlexGrow(grow);
    }

    /** The last column, for whoever may change the list. */
    void actionsColumn() {
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("people.column.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void refresh() {
        String query = search.getValue();
        boolean none = names.list(query, null, 1).items().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            empty.add(new EmptyState(title, getTranslation(words + (query.isBlank() ? ".empty" : ".none"))));
        } else {
            CursorLists.bind(grid, (cursor, limit) -> names.list(query, cursor, limit));
        }
    }

    private Component actions(T row) {
        Button edit = new Button(getTranslation("ui.edit"), click -> names.edit(row));
        Button delete = new Button(getTranslation("ui.delete"), click -> delete(row));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(getTranslation("people.edit", names.houseName(row)));
        delete.setAriaLabel(getTranslation("people.delete", names.houseName(row)));
        Div actions = new Div(edit, delete);
        actions.addClassName("v-row-actions");
        return actions;
    }

    private void delete(T row) {
        names.delete(row);
        refresh();
        Notices.undo(getTranslation("people.deleted", names.houseName(row)), () -> restore(row));
    }

    private void restore(T row) {
        names.restore(row);
        refresh();
        Notices.done(getTranslation("people.restored", names.houseName(row)));
    }
}
