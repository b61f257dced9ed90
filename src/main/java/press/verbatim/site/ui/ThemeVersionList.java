package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import press.verbatim.site.theme.ThemeRelease;
import press.verbatim.site.theme.ThemeService;
import press.verbatim.ui.Times;

/** Every version that readers saw, the newest first: to be looked at, and to be brought back. */
class ThemeVersionList extends Composite<Section> {
    private static final int PAGE = 10;

    private final transient ThemeService themes;
    private final transient Times times;
    private final transient IntConsumer look;
    private final transient IntConsumer bringBack;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Button older;
    private int last;

    ThemeVersionList(ThemeService themes, Times times, IntConsumer look, IntConsumer bringBack) {
        this.themes = themes;
        this.times = times;
        this.look = look;
        this.bringBack = bringBack;
        String title = getTranslation("site.theme.versions");
        none.setText(getTranslation("site.theme.versions.none"));
        none.addClassName("theme-note");
        older = new Button(getTranslation("site.theme.versions.older"), click -> further());
        list.addClassName("theme-versions");
        getContent().addClassName("theme-part");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H2(title), none, list, older);
        show();
    }

    /** Reads the list anew, from the version that readers see. */
    final void show() {
        list.removeAll();
        last = Integer.MAX_VALUE;
        further();
        none.setVisible(list.getComponentCount() == 0);
    }

    private void further() {
        List<ThemeRelease> found = themes.versions(last, PAGE);
        boolean newest = last == Integer.MAX_VALUE;
        for (ThemeRelease release : found) {
            list.add(line(release, newest));
            newest = false;
            last = release.number();
        }
        older.setVisible(found.size() == PAGE && last > 1);
    }

    private ListItem line(ThemeRelease release, boolean live) {
        String name = getTranslation("site.theme.version", String.valueOf(release.number()));
        Span title = new Span(live ? name + ", " + getTranslation("site.theme.version.live") : name);
        title.addClassName("theme-version-name");
        Span when = quiet(times.at(release.at(), getLocale()) + ", " + release.by());
        ListItem line = new ListItem(title, when);
        Integer restored = release.restores();
        if (restored != null) {
            line.add(quiet(getTranslation("site.theme.version.restores", String.valueOf(restored))));
        }
        if (!release.note().isEmpty()) {
            line.add(quiet(release.note()));
        }
        Div acts = new Div(act("look", name, () -> look.accept(release.number())));
        acts.addClassName("v-row-actions");
        if (!live) {
            acts.add(act("bringBack", name, () -> bringBack.accept(release.number())));
        }
        line.add(acts);
        line.addClassName("theme-version");
        return line;
    }

    private Button act(String key, String of, Runnable act) {
        String label = getTranslation("site.theme.version." + key);
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + " : " + of);
        return button;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("v-quiet");
        return span;
    }
}
