package press.verbatim.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import press.verbatim.notices.NoticeAddress;
import press.verbatim.notices.NoticeWatch;
import press.verbatim.notices.NoticesService;
import press.verbatim.security.CurrentStaff;
import press.verbatim.ui.Brand;

/** The frame of the desk: brand, menu of what the person may open, and the view. The router puts every view into it. */
@Layout
@PermitAll
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private final Main work = new Main();
    private final NoticeCount unread;

    MainLayout(AccountMenu account, NoticesService notices, NoticeWatch watch, CurrentStaff current) {
        unread = new NoticeCount(notices, watch, current);
        work.addClassName("v-work");
        getContent().addClassName("v-frame");
        getContent().add(navigation(account), work);
    }

    private Nav navigation(AccountMenu account) {
        Nav nav = new Nav();
        nav.addClassName("v-nav");
        nav.setAriaLabel(getTranslation("shell.nav"));
        nav.add(brand());
        MenuConfiguration.getMenuEntries().stream().map(this::link).forEach(nav::add);
        Div foot = new Div(account);
        foot.addClassName("v-nav-foot");
        nav.add(foot);
        return nav;
    }

    private Component brand() {
        RouterLink brand = new RouterLink(HomeView.class);
        brand.addClassName("v-brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.brand"));
        brand.add(new Brand());
        return brand;
    }

    private Component link(MenuEntry entry) {
        RouterLink link = new RouterLink(entry.menuClass());
        link.addClassName("v-nav-link");
        String label = getTranslation(entry.title());
        link.getElement().setAttribute("title", label);
        Span text = new Span(label);
        text.addClassName("v-label");
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            link.add(icon);
        }
        link.add(text);
        if (entry.path().endsWith(NoticeAddress.LIST)) {
            link.add(unread);
        }
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unread.refresh();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        work.getElement().removeAllChildren();
        work.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        work.getElement().removeAllChildren();
    }
}
