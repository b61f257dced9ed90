package press.verbatim.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;

/** Where to go next, for each role. */
class ShortcutsCard extends Div {
    private final UnorderedList links = new UnorderedList();

    ShortcutsCard(CurrentStaff current) {
        addClassNames("v-card", "v-home-card");
        add(new H2(getTranslation("shell.home.next")), links);
        if (current.has(Role.REPORTER) || current.has(Role.EDITOR)) {
            link("transcripts/import", "shell.home.import");
            link("articles", "shell.home.articles");
        }
        if (current.has(Role.EDITOR)) {
            link("front-page", "shell.home.frontPage");
        }
        if (current.has(Role.SUBSCRIBER_ADMIN)) {
            link("subscribers", "shell.home.subscribers");
            link("newsletters", "shell.home.newsletters");
        }
        if (current.has(Role.SITE_ADMIN)) {
            link("staff", "shell.home.staff");
            link("settings", "shell.home.settings");
        }
        Anchor site = new Anchor("/", getTranslation("shell.home.site"));
        site.setRouterIgnore(true);
        links.add(new ListItem(site));
    }

    private void link(String route, String key) {
        links.add(new ListItem(new Anchor(route, getTranslation(key))));
    }
}
