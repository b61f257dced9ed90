package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import press.verbatim.article.ArticleDesk;
import press.verbatim.security.Roles;
import press.verbatim.sourcing.ApproachesService;
import press.verbatim.sourcing.OpenApproach;
import press.verbatim.sourcing.SourcingDesk;
import press.verbatim.sourcing.Standing;
import press.verbatim.ui.Chip;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.WrappingGrid;

/** Every request still without an answer, of all articles whoever looks may work on: the next term on top. */
@Route(SourcingDesk.REQUESTS)
@Menu(order = 12, title = "sourcing.requests.menu", icon = "vaadin:question-circle-o")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@CssImport("./desk/sourcing.css")
class RequestsView extends Composite<Div> implements HasDynamicTitle {
    private final transient Terms terms;

    RequestsView(ApproachesService approaches, Terms terms) {
        this.terms = terms;
        List<OpenApproach> open = approaches.open();
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()));
        if (open.isEmpty()) {
            getContent().add(new EmptyState(getPageTitle(), getTranslation("sourcing.requests.none")));
        } else {
            getContent().add(grid(open));
        }
    }

    private Grid<OpenApproach> grid(List<OpenApproach> open) {
        Grid<OpenApproach> grid = new WrappingGrid<>();
        grid.addColumn(one -> one.approach().who())
                .setHeader(getTranslation("sourcing.requests.who"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::article)
                .setHeader(getTranslation("article.kind"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::standing)
                .setHeader(getTranslation("sourcing.standing"))
                .setFlexGrow(1);
        grid.addColumn(one -> terms.of(one.approach(), getLocale()))
                .setHeader(getTranslation("sourcing.deadline"))
                .setFlexGrow(3);
        grid.addColumn(one -> one.approach().askedBy())
                .setHeader(getTranslation("sourcing.askedBy"))
                .setFlexGrow(1);
        grid.setItems(open);
        grid.setSizeFull();
        return grid;
    }

    private Anchor article(OpenApproach one) {
        String title = one.headline().isBlank() ? getTranslation("article.untitled") : one.headline();
        Anchor link = new Anchor(ArticleDesk.article(one.approach().article()), title);
        link.addClassName("v-article-link");
        return link;
    }

    private Chip standing(OpenApproach one) {
        Standing standing = one.approach().standing();
        return new Chip(
                getTranslation(standing.messageKey()), standing == Standing.SILENT ? Chip.Tone.WARN : Chip.Tone.WEAK);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("sourcing.requests.title");
    }
}
