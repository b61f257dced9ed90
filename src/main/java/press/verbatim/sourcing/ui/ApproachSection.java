package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.people.OrganisationsService;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.sourcing.ApproachDraft;
import press.verbatim.sourcing.ApproachView;
import press.verbatim.sourcing.ApproachesService;
import press.verbatim.sourcing.Channel;
import press.verbatim.sourcing.Outcome;
import press.verbatim.ui.Notices;

/** The contradictoire of one article: its requests in order, each to note, change, move or take away. */
class ApproachSection extends Composite<Div> implements ApproachCard.Acts {
    private final transient ApproachesService approaches;
    private final transient PeopleService people;
    private final transient OrganisationsService organisations;
    private final transient Terms terms;
    private final transient Clock clock;
    private final ArticleId article;
    private final transient TextPlaces text;
    private final transient Runnable changed;
    private final Div cards = new Div();

    ApproachSection(
            ApproachesService approaches,
            PeopleService people,
            OrganisationsService organisations,
            Terms terms,
            Clock clock,
            ArticleId article,
            TextPlaces text,
            Runnable changed) {
        this.approaches = approaches;
        this.people = people;
        this.organisations = organisations;
        this.terms = terms;
        this.clock = clock;
        this.article = article;
        this.text = text;
        this.changed = changed;
        Button add = new Button(getTranslation("sourcing.add"), click -> ask(null, ""));
        getContent().add(new H3(getTranslation("sourcing.approaches")), cards, add);
    }

    void show(List<ApproachView> all) {
        cards.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("sourcing.approaches.none"));
            none.addClassName("v-article-why");
            cards.add(none);
        }
        all.forEach(one -> cards.add(new ApproachCard(one, terms, text, this)));
    }

    /** Notes a request to somebody, or to whom the form says. */
    void ask(@Nullable PersonId person, String name) {
        ApproachDraft blank = new ApproachDraft(
                name,
                person,
                null,
                clock.instant().truncatedTo(ChronoUnit.MINUTES),
                Channel.MAIL,
                "",
                null,
                Outcome.WAITING,
                "",
                null,
                "");
        dialog("sourcing.add.title", blank, draft -> approaches.record(article, draft));
    }

    @Override
    public void edit(ApproachView one) {
        dialog("sourcing.edit.title", one.draft(), draft -> approaches.change(one.id(), one.version(), draft));
    }

    @Override
    public void move(ApproachView one, int by) {
        approaches.move(one.id(), by);
        changed.run();
    }

    @Override
    public void delete(ApproachView one) {
        approaches.delete(one.id());
        changed.run();
        Notices.undo(getTranslation("sourcing.deleted", one.who()), () -> restore(one));
    }

    private void restore(ApproachView one) {
        approaches.restore(one.id());
        changed.run();
    }

    private void dialog(String titleKey, ApproachDraft draft, java.util.function.Consumer<ApproachDraft> store) {
        ApproachForm form =
                new ApproachForm(people, organisations, terms.times().zone(), text);
        new DraftDialog<>(this, titleKey, "ui.save", form, draft, typed -> {
                    store.accept(typed);
                    changed.run();
                })
                .open();
    }
}
