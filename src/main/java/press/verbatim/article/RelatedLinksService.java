package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;

/** Links between articles (« Sur le même sujet »): the working copy's list, what could join it, and the link back. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class RelatedLinksService {
    private static final int MOST = 20;

    private final LinkRepository links;
    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final ArticleListing listing;
    private final ObjectProvider<Suggestions> suggestions;
    private final Clock clock;

    RelatedLinksService(
            LinkRepository links,
            ArticleRepository articles,
            ArticleAccess access,
            ArticleListing listing,
            ObjectProvider<Suggestions> suggestions,
            Clock clock) {
        this.links = links;
        this.articles = articles;
        this.access = access;
        this.listing = listing;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** In order; an article whoever asks may not know of is left out. */
    @Transactional(readOnly = true)
    public List<RelatedLink> list(ArticleId id) {
        Article article = access.own(id);
        List<Link> all = links.findByArticleIdOrderByPlaceAscIdAsc(article.key());
        List<UUID> targets = all.stream().map(Link::target).toList();
        Map<UUID, ArticleRow> rows = listing.rows(targets);
        Set<UUID> back = targets.isEmpty() ? Set.of() : new HashSet<>(links.pointingAt(article.key(), targets));
        return all.stream()
                .filter(link -> rows.containsKey(link.target()))
                .map(link -> related(link, Objects.requireNonNull(rows.get(link.target())), back))
                .toList();
    }

    /** Makes this the list, in this order. Links whoever asks may not know of stay, behind the others. */
    @Transactional
    public List<RelatedLink> save(ArticleId id, List<LinkDraft> wanted) {
        Article article = access.editable(id);
        List<LinkDraft> checked =
                wanted.stream().map(draft -> checked(id, draft)).toList();
        Map<UUID, Link> before = new HashMap<>();
        links.findByArticleIdOrderByPlaceAscIdAsc(article.key()).forEach(link -> before.put(link.target(), link));
        Set<UUID> known = listing.rows(before.keySet()).keySet();
        requireKnown(checked);
        int place = 0;
        for (LinkDraft draft : checked) {
            place(article, draft, place++, before.remove(draft.target().value()));
        }
        before.values().stream().filter(link -> known.contains(link.target())).forEach(links::delete);
        article.changed(clock.instant());
        articles.save(article);
        return list(id);
    }

    /** Articles worth a link that are not linked yet. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(ArticleId id, int limit) {
        Article article = access.own(id);
        Set<UUID> linked = links.findByArticleIdOrderByPlaceAscIdAsc(article.key()).stream()
                .map(Link::target)
                .collect(Collectors.toSet());
        return suggestions.stream()
                .flatMap(source -> source.suggest(id, limit + linked.size()).stream())
                .filter(one -> !linked.contains(one.id().value()))
                .limit(limit)
                .toList();
    }

    /** Makes the other article point here too. */
    @Transactional
    public void linkBack(ArticleId id, ArticleId target, LinkKind kind) {
        Article other = access.editable(target);
        access.own(id);
        if (!links.existsByArticleIdAndTargetId(target.value(), id.value())) {
            int last = links.findByArticleIdOrderByPlaceAscIdAsc(target.value()).size();
            links.save(new Link(target.value(), new LinkDraft(id, kind.back(), ""), last));
            other.changed(clock.instant());
            articles.save(other);
        }
    }

    private void place(Article article, LinkDraft draft, int place, @Nullable Link link) {
        if (link == null) {
            links.save(new Link(article.key(), draft, place));
        } else {
            link.become(draft, place);
            links.save(link);
        }
    }

    private void requireKnown(List<LinkDraft> wanted) {
        Set<UUID> targets = wanted.stream().map(one -> one.target().value()).collect(Collectors.toSet());
        if (targets.size() != wanted.size() || wanted.size() > MOST) {
            throw new Refusal("links", "article.refused.links", MOST);
        }
        if (listing.rows(targets).size() != targets.size()) {
            throw new NotFound();
        }
    }

    private static LinkDraft checked(ArticleId id, LinkDraft draft) {
        if (draft.target().equals(id)) {
            throw new Refusal("links", "article.refused.links.self");
        }
        return new LinkDraft(
                draft.target(), draft.kind(), CopyRules.line("reason", draft.reason(), RelatedLink.REASON_MAX));
    }

    private static RelatedLink related(Link link, ArticleRow row, Set<UUID> back) {
        return new RelatedLink(
                row.id(), row.headline(), row.live(), link.kind(), link.reason(), back.contains(link.target()));
    }
}
