package press.verbatim.sourcing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.text.Anchor;

/**
 * Keeps the contradictoire: who was asked for their side of an article, and what came of it. Whoever may work on the
 * article may note it; for others it does not exist. The article's sourcing pane and the list of open requests call it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ApproachesService {
    private static final int MANY = 200;

    private final ApproachRepository approaches;
    private final OwnArticles articles;
    private final ApproachViews views;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    ApproachesService(
            ApproachRepository approaches,
            OwnArticles articles,
            ApproachViews views,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.approaches = approaches;
        this.articles = articles;
        this.views = views;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The requests of an article in their order. */
    @Transactional(readOnly = true)
    public List<ApproachView> list(ArticleId article) {
        return views.of(articles.text(article), of(article));
    }

    /** Requests nobody has answered, of all articles whoever asks may work on: those whose term ends first, first. */
    @Transactional(readOnly = true)
    public List<OpenApproach> open() {
        return views.open();
    }

    /** @throws Refusal where a word or a time is missing, too long or cannot be, or the article does not hold the quote */
    @Transactional
    public ApproachId record(ArticleId article, ApproachDraft draft) {
        WorkingWords text = articles.text(article);
        if (of(article).size() >= MANY) {
            throw new Refusal("", "sourcing.refused.many", MANY);
        }
        ApproachDraft checked = ApproachRules.checked(draft, clock.instant());
        Approach approach = new Approach(article, approaches.nextPlace(article.value()), current.id(), clock.instant());
        become(approach, checked, anchored(text, checked.quote()));
        store(approach, "approach.recorded");
        return approach.id();
    }

    /** @throws StaleVersion when somebody changed it since that version was read */
    @Transactional
    public void change(ApproachId id, int version, ApproachDraft draft) {
        Approach approach = find(id);
        if (approach.version() != version) {
            throw new StaleVersion();
        }
        ApproachDraft checked = ApproachRules.checked(draft, clock.instant());
        Anchor before = approach.words();
        boolean kept = before.quote().equals(checked.quote());
        become(approach, checked, kept ? before : anchored(articles.text(approach.article()), checked.quote()));
        store(approach, "approach.changed");
    }

    /** Puts it one place up (-1) or down (1) among the article's. */
    @Transactional
    public void move(ApproachId id, int by) {
        Approach moved = find(id);
        List<Approach> all = new ArrayList<>(of(moved.article()));
        int at = all.stream().map(Approach::id).toList().indexOf(id);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < all.size()) {
            Collections.swap(all, at, to);
            for (int place = 0; place < all.size(); place++) {
                all.get(place).moveTo(place + 1);
                approaches.saveAndFlush(all.get(place));
            }
        }
    }

    /** Takes it off the list; {@link #restore} brings it back to its place. */
    @Transactional
    public void delete(ApproachId id) {
        Approach approach = find(id);
        approach.deleteAt(clock.instant());
        store(approach, "approach.deleted");
    }

    @Transactional
    public void restore(ApproachId id) {
        Approach approach = find(id);
        approach.deleteAt(null);
        store(approach, "approach.restored");
    }

    private List<Approach> of(ArticleId article) {
        return approaches.findByArticleIdAndDeletedAtIsNullOrderByPlaceAscIdAsc(article.value());
    }

    private Approach find(ApproachId id) {
        Approach approach = approaches.findById(id.value()).orElseThrow(NotFound::new);
        articles.require(approach.article());
        return approach;
    }

    private static Anchor anchored(WorkingWords text, String quote) {
        return quote.isEmpty()
                ? Approach.NO_WORDS
                : text.anchor(quote).orElseThrow(() -> new Refusal("quote", "sourcing.refused.quote"));
    }

    private static void become(Approach approach, ApproachDraft checked, Anchor words) {
        approach.become(checked, java.util.Objects.requireNonNull(checked.askedAt()), words);
    }

    private void store(Approach approach, String action) {
        approaches.saveAndFlush(approach);
        audit.record(action, approach.id().toString(), "article " + approach.article());
    }
}
