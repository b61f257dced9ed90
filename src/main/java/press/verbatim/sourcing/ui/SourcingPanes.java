package press.verbatim.sourcing.ui;

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

/** Puts the sourcing pane beside every article's text. */
@org.springframework.stereotype.Component
class SourcingPanes implements SidePane {
    private final SourcingService sourcing;
    private final PublishingService publishing;
    private final ApproachesService approaches;
    private final PeopleService people;
    private final OrganisationsService organisations;
    private final Terms terms;
    private final Clock clock;

    SourcingPanes(
            SourcingService sourcing,
            PublishingService publishing,
            ApproachesService approaches,
            PeopleService people,
            OrganisationsService organisations,
            Terms terms,
            Clock clock) {
        this.sourcing = sourcing;
        this.publishing = publishing;
        this.approaches = approaches;
        this.people = people;
        this.organisations = organisations;
        this.terms = terms;
        this.clock = clock;
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
}
