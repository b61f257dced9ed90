package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.transcript.TranscriptAddress;
import press.verbatim.transcript.TranscriptFilter;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptRow;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Languages;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** All transcripts one may see, newest first, with search and filters. */
@Route(TranscriptAddress.LIST)
@Menu(order = 20, title = "transcript.ui.title", icon = "vaadin:comments-o")
@CssImport("./desk/transcripts.css")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class TranscriptsView extends Composite<Div> implements HasDynamicTitle {
    private final transient TranscriptService transcripts;
    private final transient Times times;
    private final TextField search = new TextField();
    private final Select<TranscriptKind> kind = new Select<>();
    private final Select<Visibility> visibility = new Select<>();
    private final Checkbox deleted = new Checkbox();
    private final Grid<TranscriptRow> list = new WrappingGrid<>();

    TranscriptsView(TranscriptService transcripts, Times times) {
        this.transcripts = transcripts;
        this.times = times;

        describeFilters();
        describeList();
        refresh();

        getContent().addClassNames("v-view", "v-transcripts");
        getContent().add(new PageHeader(getPageTitle(), importButton()), filters(), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("transcript.ui.title");
    }

    private Component filters() {
        Div filters = new Div(search, kind, visibility, deleted);
        filters.addClassName("v-filters");
        return filters;
    }

    private Button importButton() {
        Button button = new Button(getTranslation("transcript.ui.import"), click -> openImport());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void describeFilters() {
        search.setPlaceholder(getTranslation("transcript.ui.search"));
        search.setAriaLabel(getTranslation("transcript.ui.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        describe(kind, "kind", TranscriptKind.values());
        describe(visibility, "visibility", Visibility.values());
        deleted.setLabel(getTranslation("transcript.ui.trash"));
        deleted.addValueChangeListener(change -> refresh());
    }

    @SafeVarargs
    private <T extends Enum<T>> void describe(Select<T> field, String name, T... values) {
        field.setItems(values);
        field.setAriaLabel(getTranslation("transcript.ui." + name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("transcript.ui." + name + ".all"));
        field.setItemLabelGenerator(value -> value == null
                ? getTranslation("transcript.ui." + name + ".all")
                : getTranslation("transcript." + name + "." + value));
        field.addValueChangeListener(change -> refresh());
    }

    private void describeList() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(this::title).setHeader(label("transcript")).setFlexGrow(4);
        list.addColumn(this::recordedOn).setHeader(label("recordedOn")).setAutoWidth(true);
        list.addColumn(row -> getTranslation("transcript.kind." + row.kind()))
                .setHeader(label("kind"))
                .setAutoWidth(true);
        list.addColumn(this::languages).setHeader(label("language")).setAutoWidth(true);
        NumberFormat counted = NumberFormat.getIntegerInstance(getLocale());
        list.addColumn(row -> counted.format(row.turnCount()))
                .setHeader(label("turns"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addComponentColumn(this::state).setHeader(label("state")).setFlexGrow(2);
        list.setEmptyStateComponent(new EmptyState(label("empty.title"), label("empty.text")));
    }

    private Component title(TranscriptRow row) {
        Div cell = new Div();
        cell.addClassName("v-title-cell");
        if (deleted.getValue()) {
            cell.add(new Span(row.title()), new Button(label("restore"), click -> restore(row)));
        } else {
            cell.add(new RouterLink(row.title(), TranscriptView.class, TranscriptView.at(row.id())));
        }
        Span outlet = new Span(row.outlet());
        outlet.addClassName("v-soft");
        cell.add(outlet);
        return cell;
    }

    private String recordedOn(TranscriptRow row) {
        return row.recordedOn() == null ? "" : times.on(row.recordedOn(), getLocale());
    }

    private String languages(TranscriptRow row) {
        String original = Languages.name(row.language(), getLocale());
        String translation = row.translationLanguage();
        return translation == null ? original : original + " → " + Languages.name(translation, getLocale());
    }

    private Component state(TranscriptRow row) {
        Div chips = new Div(TranscriptChips.of(this, row));
        chips.addClassName("v-chips");
        return chips;
    }

    private void refresh() {
        TranscriptFilter filter =
                new TranscriptFilter(search.getValue(), kind.getValue(), visibility.getValue(), deleted.getValue());
        CursorLists.bind(list, (cursor, limit) -> transcripts.list(filter, cursor, limit));
    }

    private void restore(TranscriptRow row) {
        try {
            transcripts.restore(row.id());
            Notices.done(getTranslation("transcript.ui.restored", row.title()));
            refresh();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private void openImport() {
        getUI().ifPresent(ui -> ui.navigate(ImportView.class));
    }

    private String label(String key) {
        return getTranslation("transcript.ui." + key);
    }
}
