package press.verbatim.sourcing.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.people.OrganisationsService;
import press.verbatim.people.PeopleService;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.sourcing.RepliesService;
import press.verbatim.sourcing.ReplyDecisionsService;

/** Makes the section of replies in the sourcing pane of an article. */
@Component
class ReplySections {
    private final RepliesService replies;
    private final ReplyDecisionsService decisions;
    private final PeopleService people;
    private final OrganisationsService organisations;
    private final Terms terms;
    private final CurrentStaff current;
    private final Clock clock;

    ReplySections(
            RepliesService replies,
            ReplyDecisionsService decisions,
            PeopleService people,
            OrganisationsService organisations,
            Terms terms,
            CurrentStaff current,
            Clock clock) {
        this.replies = replies;
        this.decisions = decisions;
        this.people = people;
        this.organisations = organisations;
        this.terms = terms;
        this.current = current;
        this.clock = clock;
    }

    ReplySection section(ArticleId article, TextPlaces text) {
        return new ReplySection(this, article, text);
    }

    RepliesService replies() {
        return replies;
    }

    ReplyDecisionsService decisions() {
        return decisions;
    }

    /** Whether whoever is at work decides on replies. */
    boolean decides() {
        return current.has(Role.EDITOR);
    }

    Terms terms() {
        return terms;
    }

    Clock clock() {
        return clock;
    }

    ReplyForm form(TextPlaces text) {
        return new ReplyForm(people, organisations, terms.times().zone(), text);
    }
}
