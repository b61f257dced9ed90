package press.verbatim.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.Roles;
import press.verbatim.site.FrontDesk;
import press.verbatim.site.FrontMoves;
import press.verbatim.site.FrontPageService;
import press.verbatim.site.FrontPlace;
import press.verbatim.site.FrontSlot;
import press.verbatim.site.Previews;
import press.verbatim.ui.Chip;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** The board of la une: live articles go into ouverture, second rang and fil by drag or by button; then a release. */
@CssImport("./desk/front-page.css")
@Route("front-page")
@Menu(order = 60, title = "site.frontPage.menu", icon = "vaadin:newspaper")
@RolesAllowed(Roles.EDITOR)
class FrontPageView extends Composite<Div> implements HasDynamicTitle {
    private final transient FrontPageService front;
    private final transient Times times;
    private final PageHeader header;
    private final Button release;
    private final Button revert;
    private final Div board = new Div();
    private transient FrontDesk desk;

    FrontPageView(FrontPageService front, Times times) {
        this.front = front;
        this.times = times;

        Anchor preview = new Anchor(Previews.FRONT, getTranslation("site.frontPage.preview"), AnchorTarget.BLANK);
        preview.setRouterIgnore(true);
        revert = new Button(getTranslation("site.frontPage.revert"), click -> revert());
        release = new Button(getTranslation("site.frontPage.release"), click -> release());
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header = new PageHeader(getPageTitle(), preview, revert, release);

        board.addClassName("front-board");
        getContent().addClassName("v-view");
        getContent().add(header, board);
        desk = front.open();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.frontPage.title");
    }

    private void show() {
        board.removeAll();
        Div slots = new Div();
        slots.addClassName("front-slots");
        for (FrontSlot slot : FrontSlot.values()) {
            slots.add(slot(slot));
        }
        board.add(slots, free());
        header.chips(state());
        release.setEnabled(desk.changed());
        revert.setEnabled(desk.changed());
    }

    private Component state() {
        Instant since = desk.releasedAt();
        if (since == null) {
            return new Chip(getTranslation("site.frontPage.never"), Chip.Tone.QUIET);
        }
        if (desk.changed()) {
            return new Chip(getTranslation("site.frontPage.changed"), Chip.Tone.WEAK);
        }
        String when = times.ago(since, getLocale());
        return new Chip(getTranslation("site.frontPage.since", when, desk.releasedBy()), Chip.Tone.GOOD);
    }

    private Component slot(FrontSlot slot) {
        List<FrontDesk.Placed> placed = desk.in(slot);
        Section section = pane(getTranslation(slot.messageKey()));
        section.add(note(getTranslation("site.frontPage.room", placed.size(), slot.room())));
        if (placed.isEmpty()) {
            section.add(note(getTranslation("site.frontPage.emptySlot")));
        }
        for (int position = 0; position < placed.size(); position++) {
            section.add(placed(placed.get(position), position, placed.size()));
        }
        accept(section, article -> FrontMoves.place(places(), article, slot, placed.size()));
        return section;
    }

    private Component placed(FrontDesk.Placed placed, int position, int of) {
        LiveTeaser article = placed.article();
        FrontSlot slot = placed.place().slot();
        FrontCard card = card(article, placed.shownTitle());
        card.addField(titleField(placed));
        card.addMove(getTranslation("site.frontPage.up"), position > 0, () -> shift(article.id(), -1));
        card.addMove(getTranslation("site.frontPage.down"), position < of - 1, () -> shift(article.id(), 1));
        addPlacings(card, slot);
        card.addMove(getTranslation("site.frontPage.remove"), true, () -> remove(article.id()));
        accept(card, moved -> FrontMoves.place(places(), moved, slot, position));
        return card;
    }

    private TextField titleField(FrontDesk.Placed placed) {
        TextField title = new TextField(getTranslation("site.frontPage.titleOverride"));
        title.setValue(placed.place().title());
        title.setPlaceholder(placed.article().headline());
        title.setMaxLength(FrontPlace.TITLE_MAX);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.addValueChangeListener(change -> retitle(placed.article().id(), change.getValue()));
        return title;
    }

    private Component free() {
        Section section = pane(getTranslation("site.frontPage.free"));
        section.addClassName("front-free");
        if (desk.free().isEmpty()) {
            section.add(note(getTranslation("site.frontPage.emptyFree")));
        }
        for (LiveTeaser article : desk.free()) {
            FrontCard card = card(article, article.headline());
            addPlacings(card, null);
            section.add(card);
        }
        accept(section, article -> FrontMoves.without(places(), article));
        return section;
    }

    private FrontCard card(LiveTeaser article, String title) {
        return new FrontCard(article, title, times.at(article.publishedAt(), getLocale()));
    }

    private void addPlacings(FrontCard card, @Nullable FrontSlot current) {
        for (FrontSlot slot : FrontSlot.values()) {
            if (slot != current) {
                String label = getTranslation("site.frontPage.to", getTranslation(slot.messageKey()));
                card.addMove(label, true, () -> place(card.id(), slot));
            }
        }
    }

    private Section pane(String title) {
        Section section = new Section(new H2(title));
        section.addClassName("front-pane");
        section.getElement().setAttribute("aria-label", title);
        return section;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("front-note");
        return note;
    }

    private <T extends Component> void accept(T place, Function<ArticleId, List<FrontPlace>> move) {
        DropTarget.create(place)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(FrontCard.class::isInstance)
                        .map(FrontCard.class::cast)
                        .ifPresent(card -> change(() -> move.apply(card.id()))));
    }

    private void place(ArticleId article, FrontSlot slot) {
        change(() -> FrontMoves.place(places(), article, slot, slot.room()));
    }

    private void shift(ArticleId article, int steps) {
        change(() -> FrontMoves.shift(places(), article, steps));
    }

    private void remove(ArticleId article) {
        change(() -> FrontMoves.without(places(), article));
    }

    private void retitle(ArticleId article, String title) {
        change(() -> FrontMoves.retitle(places(), article, title));
    }

    private void release() {
        attempt(() -> front.release(desk.version()), "site.frontPage.released");
    }

    private void revert() {
        attempt(front::revert, "site.frontPage.reverted");
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            Notices.done(getTranslation(done));
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("site.frontPage.stale"));
        }
        desk = front.open();
        show();
    }

    private void change(Supplier<List<FrontPlace>> move) {
        try {
            front.arrange(desk.version(), move.get());
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("site.frontPage.stale"));
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
        desk = front.open();
        show();
    }

    private List<FrontPlace> places() {
        return desk.placed().stream().map(FrontDesk.Placed::place).toList();
    }
}
