package press.verbatim.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import press.verbatim.security.CurrentStaff;
import press.verbatim.ui.PageHeader;

/** The first page after signing in. */
@Route("")
@Menu(order = 0, title = "shell.home.title", icon = "vaadin:home-o")
@PermitAll
class HomeView extends Composite<Div> implements HasDynamicTitle {

    HomeView(CurrentStaff current) {
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getTranslation("shell.home.hello", current.name())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
