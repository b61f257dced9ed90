package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.StaleVersion;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.text.BodyHtml;
import press.verbatim.transcript.ExpungedWords;
import press.verbatim.transcript.TranscriptId;

/**
 * The desk's door to articles: lists, opens, writes and dresses them. Reporters reach their own, and live ones as
 * readers see them; editors reach all. What goes public is {@link PublishingService}'s business.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ArticleService {
    private static final int SOURCES_MAX = 50;

    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final ArticleListing listing;
    private final Drafts drafts;
    private final DressingRules rules;
    private final Placings placings;
    private final Quotations quotations;
    private final Sources sources;
    private final Journal journal;
    private final Conflicts conflicts;
    private final Checks checks;
    private final ExpungedWords expunged;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    ArticleService(
            ArticleRepository articles,
            ArticleAccess access,
            ArticleListing listing,
            Drafts drafts,
            DressingRules rules,
            Placings placings,
            Quotations quotations,
            Sources sources,
            Journal journal,
            Conflicts conflicts,
            Checks checks,
            ExpungedWords expunged,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.articles = articles;
        this.access = access;
        this.listing = listing;
        this.drafts = drafts;
        this.rules = rules;
        this.placings = placings;
        this.quotations = quotations;
        this.sources = sources;
        this.journal = journal;
        this.conflicts = conflicts;
        this.checks = checks;
        this.expunged = expunged;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The last changed first. */
    @Transactional(readOnly = true)
    public Slice<ArticleRow> list(ArticleFilter filter, @Nullable String cursor, int limit) {
        return listing.page(filter, cursor, limit);
    }

    @Transactional(readOnly = true)
    public long count(ArticleFilter filter) {
        return listing.count(filter);
    }

    /** A new draft, signed by whoever makes it. */
    @Transactional
    public ArticleId create(Genre genre) {
        Article article = new Article(genre, current.id(), clock.instant());
        if (!current.isSystem()) {
            article.bylines().add(new BylineValue(current.id().value(), current.name()));
        }
        articles.save(article);
        audit.record("article.created", article.id().toString(), genre.name());
        return article.id();
    }

    @Transactional(readOnly = true)
    public ArticleDraft open(ArticleId id) {
        return drafts.of(access.readable(id));
    }

    /** Those of the articles that whoever asks may work on, by the names the desk calls them. */
    @Transactional(readOnly = true)
    public Map<ArticleId, String> own(Collection<ArticleId> ids) {
        return access.own(ids).stream().collect(Collectors.toMap(Article::id, Article::headline));
    }

    /** Stores the text, unless it was based on an older one: then both are kept and neither is lost. */
    @Transactional
    public SaveResult save(ArticleId id, SaveRequest request) {
        Article article = access.editable(id);
        JournalText sent = new JournalText(CopyRules.checked(request.copy()), List.copyOf(request.bindings()));
        JournalText typed = expunged.since(request.expungings())
                .map(words -> ErasedText.of(sent, words))
                .orElse(sent);
        WorkingCopy erased = typed.equals(sent) ? null : typed.copy();
        List<QuotationBinding> before = quotations.of(article);
        boolean sameText = typed.copy().equals(article.copy());
        boolean upToDate = request.baseVersion() == article.copyVersion();
        if (!upToDate && !sameText) {
            return conflicts.keep(article, request.baseVersion(), typed, before).with(erased);
        }
        boolean rebound = upToDate && quotations.become(article, typed.bindings());
        if (!sameText || rebound) {
            store(article, typed);
        }
        return new SaveResult.Saved(article.copyVersion(), article.savedAt(), BodyHtml.signs(article.body()), erased);
    }

    /** @throws StaleVersion when somebody changed the dressing since that version was read */
    @Transactional
    public ArticleDraft saveDressing(ArticleId id, int dressingVersion, Dressing dressing) {
        Article article = access.editable(id);
        if (article.dressingVersion() != dressingVersion) {
            throw new StaleVersion();
        }
        Dressing checked = rules.checked(id, dressing);
        Instant now = clock.instant();
        article.dress(checked, now);
        placings.become(article, checked.topics());
        articles.save(article);
        return drafts.of(article);
    }

    /** Links the transcripts the article rests on; those hidden from whoever asks stay linked. */
    @Transactional
    public void setSources(ArticleId id, List<TranscriptId> wanted) {
        Article article = access.editable(id);
        List<TranscriptId> asked = wanted.stream().distinct().toList();
        List<TranscriptId> visible =
                sources.visible(asked.stream().map(TranscriptId::value).toList());
        if (visible.size() != asked.size() || asked.size() > SOURCES_MAX) {
            throw new Refusal("sources", "article.refused.sources");
        }
        List<TranscriptId> shown = sources.visible(article.sources());
        List<TranscriptId> hidden = article.sources().stream()
                .map(TranscriptId::new)
                .filter(source -> !shown.contains(source))
                .toList();
        article.link(
                Stream.concat(visible.stream(), hidden.stream())
                        .map(TranscriptId::value)
                        .toList(),
                clock.instant());
        checks.count(article, quotations.of(article));
        articles.save(article);
    }

    private void store(Article article, JournalText typed) {
        article.write(typed.copy(), current.id(), clock.instant());
        checks.count(article, typed.bindings());
        journal.autosave(article, typed.bindings());
        articles.save(article);
    }
}
