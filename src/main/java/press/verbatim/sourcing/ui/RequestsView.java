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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.verbatim.article.ArticleDesk;
import press.verbatim.security.Roles;
import press.verbatim.sourcing.ApproachesService;
import press.verbatim.sourcing.RepliesService;
import press.verbatim.sourcing.SourcingDesk;
import press.verbatim.ui.Chip;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.WrappingGrid;

/** Every request without an answer and every reply without a decision, of all articles whoever looks may work on: the next term on top. */
@Route(SourcingDesk.REQUESTS)
@Menu(order = 12, title = "sourcing.requests.menu", icon = "vaadin:question-circle-o")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@CssImport("./desk/sourcing.css")
class RequestsView extends Composite<Div> implements HasDynamicTitle {
    private final transient Terms terms;

    RequestsView(ApproachesService approaches, RepliesService replies, Terms terms) {
        this.terms = terms;
        List<OpenRequest> open = Stream.concat(
                        replies.open().stream().map(OpenRequest::of),
                        approaches.open().stream().map(OpenRequest::of))
                .sorted(Comparator.comparing(OpenRequest::term, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()));
        if (open.isEmpty()) {
            getContent().add(new EmptyState(getPageTitle(), getTranslation("sourcing.requests.none")));
        } else {
            getContent().add(grid(open));
        }
    }

    private Grid<OpenRequest> grid(List<OpenRequest> open) {
        Grid<OpenRequest> grid = new WrappingGrid<>();
        grid.addColumn(OpenRequest::who)
                .setHeader(getTranslation("sourcing.requests.who"))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addComponentColumn(this::standing)
                .setHeader(getTranslation("sourcing.standing"))
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(one -> terms.until(one.term(), one.over(), getLocale()))
                .setHeader(getTranslation("sourcing.requests.term"))
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.addColumn(one -> getTranslation(one.kindKey()))
                .setHeader(getTranslation("sourcing.requests.kind"))
                .setWidth("9rem")
                .setFlexGrow(1);
        grid.addComponentColumn(this::article)
                .setHeader(getTranslation("article.kind"))
                .setWidth("15rem")
                .setFlexGrow(3);
        grid.addColumn(OpenRequest::by)
                .setHeader(getTranslation("sourcing.askedBy"))
                .setWidth("9rem")
                .setFlexGrow(1);
        grid.setItems(open);
        grid.setSizeFull();
        return grid;
    }

    private Anchor article(OpenRequest one) {
        String title = one.headline().isBlank() ? getTranslation("article.untitled") : one.headline();
        Anchor link = new Anchor(ArticleDesk.article(one.article()), title);
        link.addClassName("v-article-link");
        return link;
    }

    private Chip standing(OpenRequest one) {
        return new Chip(getTranslation(one.standingKey()), one.over() ? Chip.Tone.WARN : Chip.Tone.WEAK);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("sourcing.requests.title");
    }
}
