package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import press.verbatim.parallels.Dossiers;
import press.verbatim.parallels.Dossiers.Dossier;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelFilter;
import press.verbatim.parallels.ParallelsDesk;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.Slice;
import press.verbatim.security.Roles;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** The board of parallels: a dossier's passages against each other, or all of them, the last made first. */
@Route(ParallelsDesk.BOARD)
@Menu(order = 22, title = "parallels.title", icon = "vaadin:copy-o")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@CssImport("./desk/transcripts.css")
@CssImport("./desk/parallels.css")
class ParallelsBoard extends Composite<Div> implements HasDynamicTitle {
    private static final int PAGE = 20;

    private final transient ParallelsService parallels;
    private final transient ParallelActs acts;
    private final transient ObjectProvider<Dossiers> dossiers;
    private final transient Times times;
    private final Select<Dossier> dossier = new Select<>();
    private final Checkbox deleted = new Checkbox();
    private final Div rows = new Div();

    ParallelsBoard(ParallelsService parallels, ParallelActs acts, ObjectProvider<Dossiers> dossiers, Times times) {
        this.parallels = parallels;
        this.acts = acts;
        this.dossiers = dossiers;
        this.times = times;
        describeFilters();
        rows.addClassName("v-parallel-rows");
        Button make = new Button(getTranslation("parallels.new"), click -> openNew());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div filters = new Div(dossier, deleted);
        filters.addClassName("v-filters");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getTranslation("parallels.title"), make), filters, rows);
        refresh();
    }

    private void describeFilters() {
        dossier.setAriaLabel(getTranslation("parallels.dossier"));
        dossier.setEmptySelectionAllowed(true);
        dossier.setEmptySelectionCaption(getTranslation("parallels.dossier.all"));
        dossier.setItemLabelGenerator(each -> each == null ? getTranslation("parallels.dossier.all") : each.name());
        dossier.setItems(dossiers.stream().flatMap(each -> each.list().stream()).toList());
        dossier.addValueChangeListener(change -> refresh());
        deleted.setLabel(getTranslation("parallels.trash"));
        deleted.addValueChangeListener(change -> refresh());
    }

    private void refresh() {
        rows.removeAll();
        addPage(null);
        if (rows.getComponentCount() == 0) {
            rows.add(new EmptyState(getTranslation("parallels.empty.title"), getTranslation("parallels.empty.text")));
        }
    }

    private void addPage(@Nullable String cursor) {
        Slice<ParallelCard> page = parallels.list(filter(), cursor, PAGE);
        page.items().stream().map(this::row).forEach(rows::add);
        String next = page.next();
        if (next != null) {
            Button more = new Button(getTranslation("parallels.more"));
            more.addClickListener(click -> {
                rows.remove(more);
                addPage(next);
            });
            rows.add(more);
        }
    }

    private ParallelFilter filter() {
        Dossier chosen = dossier.getValue();
        return new ParallelFilter(
                chosen == null
                        ? null
                        : dossiers.stream()
                                .flatMap(each -> each.sources(chosen.id()).stream())
                                .collect(java.util.stream.Collectors.toSet()),
                deleted.getValue());
    }

    private Component row(ParallelCard card) {
        return new ParallelRow(card, times, acts.on(card, deleted.getValue(), this::refresh));
    }

    private void openNew() {
        getUI().orElseThrow().navigate(NewParallelView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parallels.title");
    }
}
