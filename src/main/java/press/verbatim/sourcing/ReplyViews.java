package press.verbatim.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.text.Anchor;
import press.verbatim.text.CodePoints;

/** Shows replies as they stand now, with what an editor weighs them by and what was done with them. */
@Component
class ReplyViews {
    private final RightOfReplyRepository replies;
    private final OwnArticles articles;
    private final PublishedArticles published;
    private final StaffDirectory staff;
    private final SourcingProperties terms;
    private final Clock clock;

    ReplyViews(
            RightOfReplyRepository replies,
            OwnArticles articles,
            PublishedArticles published,
            StaffDirectory staff,
            SourcingProperties terms,
            Clock clock) {
        this.replies = replies;
        this.articles = articles;
        this.published = published;
        this.staff = staff;
        this.terms = terms;
        this.clock = clock;
    }

    /** The article that replies answer, as it is at the desk and for readers. */
    private record Answered(WorkingWords text, @Nullable LiveTeaser live) {}

    List<ReplyView> of(ArticleId article) {
        ArticleDraft draft = articles.open(article);
        List<RightOfReply> found = replies.findByArticleIdAndDeletedAtIsNullOrderByReceivedAtAscIdAsc(article.value());
        if (found.isEmpty()) {
            return List.of();
        }
        Answered answered = new Answered(
                new WorkingWords(draft.copy().body()),
                published.teasers(List.of(article)).get(article));
        Map<UUID, List<ReplyStep>> steps = steps(found);
        return found.stream()
                .map(one -> view(one, answered, steps.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    /** Those to the asker's articles. */
    List<OpenReply> open() {
        List<OpenReply> open = Stretches.read(replies::open, one -> one.id().value(), this::open);
        open.sort(Comparator.comparing(OpenReply::term));
        return List.copyOf(open);
    }

    private List<OpenReply> open(List<RightOfReply> stretch) {
        Map<ArticleId, String> titles =
                articles.titles(stretch.stream().map(RightOfReply::article).collect(Collectors.toSet()));
        Map<StaffId, String> names =
                staff.names(stretch.stream().map(RightOfReply::createdBy).toList());
        return stretch.stream()
                .filter(one -> titles.containsKey(one.article()))
                .map(one -> new OpenReply(
                        one.article(),
                        titles.getOrDefault(one.article(), ""),
                        one.who(),
                        term(one),
                        overdue(one),
                        names.getOrDefault(one.createdBy(), "")))
                .toList();
    }

    private ReplyView view(RightOfReply one, Answered answered, List<ReplyStep> steps) {
        ReplyDraft received = one.received();
        LiveTeaser live = answered.live();
        Anchor contested = new Anchor(received.contested(), "", "", -1);
        return new ReplyView(
                one.id(),
                one.version(),
                received,
                one.state(),
                new ReplyMeasure(
                        term(one),
                        overdue(one),
                        live != null
                                && one.receivedAt().isAfter(live.publishedAt().plus(terms.replyPeriod())),
                        CodePoints.length(received.words()),
                        answered.text().length()),
                answered.text().spot(contested).orElse(null),
                live == null || one.state() != ReplyState.PUBLISHED
                        ? ""
                        : "/article/" + live.slug() + "#" + PublishedReplies.anchor(one.id()),
                steps);
    }

    private Instant term(RightOfReply one) {
        return one.receivedAt().plus(terms.replyTerm());
    }

    private boolean overdue(RightOfReply one) {
        return one.state() == ReplyState.RECEIVED && term(one).isBefore(clock.instant());
    }

    private Map<UUID, List<ReplyStep>> steps(Collection<RightOfReply> found) {
        List<RightOfReplyStep> steps =
                replies.steps(found.stream().map(one -> one.id().value()).toList());
        Map<StaffId, String> names =
                staff.names(steps.stream().map(RightOfReplyStep::by).toList());
        return steps.stream()
                .collect(Collectors.groupingBy(
                        RightOfReplyStep::reply,
                        Collectors.mapping(step -> step.view(names.getOrDefault(step.by(), "")), Collectors.toList())));
    }
}
