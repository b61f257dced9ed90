package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.LiveState;
import press.verbatim.article.Preview;
import press.verbatim.article.PreviewChecks;
import press.verbatim.platform.NotFound;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** One article at work: the text on the left, sources, dressing and exchanges or the preview on the right. */
@Route(ArticleDesk.ARTICLES + "/:article([0-9a-f-]{36})")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@CssImport("./desk/article.css")
class ArticleView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient ArticleService articles;
    private final transient ArticleActs acts;
    private final transient ArticlePanes panes;
    private final transient ObjectProvider<Preview> preview;
    private final transient ObjectProvider<PreviewChecks> checks;
    private final transient CurrentStaff current;
    private final transient Times times;
    private final PageHeader header = new PageHeader("");
    private final Span saved = new Span();
    private final Div work = new Div();
    private final Div side = new Div();
    private @Nullable ArticleDraft draft;
    private @Nullable PreviewPane shown;

    ArticleView(
            ArticleService articles,
            ArticleActs acts,
            ArticlePanes panes,
            ObjectProvider<Preview> preview,
            ObjectProvider<PreviewChecks> checks,
            CurrentStaff current,
            Times times) {
        this.articles = articles;
        this.acts = acts;
        this.panes = panes;
        this.preview = preview;
        this.checks = checks;
        this.current = current;
        this.times = times;
        saved.addClassName("v-article-saved");
        saved.getElement().setAttribute("role", "status");
        side.addClassName("v-article-side");
        work.addClassName("v-article-panes");
        getContent().addClassNames("v-view", "v-article");
        getContent().add(header.crumb(getTranslation("article.title")), work);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ArticleId id = new ArticleId(
                UUID.fromString(event.getRouteParameters().get("article").orElseThrow()));
        try {
            show(articles.open(id));
        } catch (NotFound missing) {
            throw new NotFoundException();
        }
    }

    private void show(ArticleDraft opened) {
        draft = opened;
        shown = null;
        work.removeAll();
        work.removeClassName("v-with-preview");
        side.removeAll();
        side.setVisible(true);
        ArticleEditor editor = new ArticleEditor(opened.id(), opened.language());
        editor.addSavedListener(event -> saved(event.version()));
        editor.addSaveStateListener(event -> state(event.state()));
        Div canvas = new Div(editor);
        canvas.addClassName("v-article-canvas");
        work.add(canvas);
        if (isOwn(opened)) {
            TabSheet tabs = panes.of(opened, editor, this::reopen);
            tabs.addClassName("v-article-tabs");
            side.add(tabs);
            work.add(side);
        }
        head(opened, editor);
    }

    private boolean isOwn(ArticleDraft opened) {
        return opened.mine() || current.has(Role.EDITOR);
    }

    private void head(ArticleDraft opened, ArticleEditor editor) {
        header.title(getPageTitle());
        List<Component> chips = new ArrayList<>(List.of(StateChips.of(this, times, opened)));
        chips.add(saved);
        header.chips(chips.toArray(Component[]::new));
        List<Component> actions = new ArrayList<>();
        if (isOwn(opened)) {
            Button drawer = new Button(getTranslation("article.panel"), click -> toggleDrawer());
            drawer.addClassName("v-article-drawer");
            actions.add(drawer);
            preview.ifAvailable(site -> actions.add(
                    new Button(getTranslation("article.preview"), click -> togglePreview(site, opened.id()))));
            actions.addAll(acts.buttons(this, opened, editor, this::reopen));
        }
        header.actions(actions.toArray(Component[]::new));
    }

    private void toggleDrawer() {
        side.setClassName("v-open", !side.hasClassName("v-open"));
    }

    private void togglePreview(Preview site, ArticleId id) {
        if (shown == null) {
            PreviewPane pane = new PreviewPane(() -> site.previewAddress(id));
            checks.ifAvailable(each -> pane.offer(() -> each.of(id)));
            shown = pane;
            work.add(pane);
            work.addClassName("v-with-preview");
        } else {
            work.remove(shown);
            work.removeClassName("v-with-preview");
            shown = null;
        }
        side.setVisible(shown == null);
    }

    /** Reads the state again and shows it in the bar; the open text stays as it is, unless the right to change it is another now. */
    private void reopen() {
        ArticleDraft before = draft;
        if (before != null) {
            ArticleDraft now = articles.open(before.id());
            draft = now;
            if (before.canEdit() != now.canEdit()) {
                show(now);
                return;
            }
            work.getChildren()
                    .flatMap(child -> child.getChildren())
                    .filter(ArticleEditor.class::isInstance)
                    .map(ArticleEditor.class::cast)
                    .findFirst()
                    .ifPresent(editor -> refresh(now, editor));
            reloadPreview();
        }
    }

    private void refresh(ArticleDraft now, ArticleEditor editor) {
        editor.language(now.language());
        head(now, editor);
    }

    private void saved(int version) {
        saved.setText(getTranslation("article.saved", version));
        if (draft != null && headIsOld(draft)) {
            reopen();
        } else {
            reloadPreview();
        }
    }

    /** The bar of a new article has no title yet, that of a live one says nothing of the changes that begin now. */
    private static boolean headIsOld(ArticleDraft draft) {
        return draft.title().isBlank() || (draft.live() == LiveState.LIVE && !draft.changesUnderWay());
    }

    private void state(String state) {
        if (!state.equals("saved")) {
            saved.setText(getTranslation("article.save." + state));
        }
    }

    private void reloadPreview() {
        if (shown != null) {
            shown.reload();
        }
    }

    @Override
    public final String getPageTitle() {
        return draft == null || draft.title().isBlank() ? getTranslation("article.untitled") : draft.title();
    }
}
