package press.verbatim.sourcing.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ui.SidePane;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.people.OrganisationsService;
import press.verbatim.people.PeopleService;
import press.verbatim.sourcing.ApproachesService;
import press.verbatim.sourcing.SourcingService;

/**
 * Puts the sourcing pane beside every article's text. No view refers to the pane, so the bundle of the desk would leave out what
 * it is made of; as a listener of the desk's start it is one of the places the bundle is made from.
 */
@org.springframework.stereotype.Component
class SourcingPanes implements SidePane, VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient SourcingService sourcing;
    private final transient PublishingService publishing;
    private final transient ApproachesService approaches;
    private final transient ReplySections replies;
    private final transient PeopleService people;
    private final transient OrganisationsService organisations;
    private final transient Terms terms;
    private final transient Clock clock;

    SourcingPanes(
            SourcingService sourcing,
            PublishingService publishing,
            ApproachesService approaches,
            ReplySections replies,
            PeopleService people,
            OrganisationsService organisations,
            Terms terms,
            Clock clock) {
        this.sourcing = sourcing;
        this.publishing = publishing;
        this.approaches = approaches;
        this.replies = replies;
        this.people = people;
        this.organisations = organisations;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Nothing to do at the start: being found is enough.
    }

    @Override
    public String titleKey() {
        return "sourcing.tab";
    }

    @Override
    public Panel beside(ArticleDraft draft, TextPlaces text) {
        return new SourcingPane(this, draft.id(), text);
    }

    SourcingService sourcing() {
        return sourcing;
    }

    PublishingService publishing() {
        return publishing;
    }

    ApproachSection approaches(ArticleId article, TextPlaces text, Runnable changed) {
        return new ApproachSection(approaches, people, organisations, terms, clock, article, text, changed);
    }

    ReplySection replies(ArticleId article, TextPlaces text) {
        return replies.section(article, text);
    }
}
