package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;

/** The way of a working copy from its reporter to the editors and back. The article view calls it. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ReviewService {
    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final Quotations quotations;
    private final Journal journal;
    private final Steps steps;
    private final Clock clock;

    ReviewService(
            ArticleRepository articles,
            ArticleAccess access,
            Quotations quotations,
            Journal journal,
            Steps steps,
            Clock clock) {
        this.articles = articles;
        this.access = access;
        this.quotations = quotations;
        this.journal = journal;
        this.steps = steps;
        this.clock = clock;
    }

    /** Hands the text to the editors; the version handed over is kept for ever. */
    @Transactional
    public void submit(ArticleId id, String note) {
        Article article = access.editable(id);
        require(article, WorkingStatus.DRAFT);
        if (article.headline().isBlank()) {
            throw new Refusal("headline", "article.gate.headline");
        }
        String said = Steps.checked("note", note);
        move(article, WorkingStatus.REVIEW, ReviewNote.Step.SUBMITTED, said);
        journal.submitted(article, quotations.of(article), said);
    }

    /** Gives it back to its reporter; the note says why. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void sendBack(ArticleId id, String note) {
        Article article = access.forChange(id);
        require(article, WorkingStatus.REVIEW, WorkingStatus.READY);
        String said = Steps.checked("note", note);
        if (said.isEmpty()) {
            throw new Refusal("note", "article.refused.note");
        }
        move(article, WorkingStatus.DRAFT, ReviewNote.Step.SENT_BACK, said);
    }

    /** Says the text may go out as it is; its reporter does not change it any more. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void markReady(ArticleId id, String note) {
        Article article = access.forChange(id);
        require(article, WorkingStatus.DRAFT, WorkingStatus.REVIEW);
        move(article, WorkingStatus.READY, ReviewNote.Step.READY, Steps.checked("note", note));
    }

    /** Says something to the others at work on the article. */
    @Transactional
    public void say(ArticleId id, String text) {
        Article article = access.own(id);
        String said = Steps.checked("note", text);
        if (said.isEmpty()) {
            throw new Refusal("note", "article.refused.note");
        }
        steps.record(article, ReviewNote.Step.NOTE, said);
    }

    /** All steps and notes, the latest first. */
    @Transactional(readOnly = true)
    public List<ReviewNote> notes(ArticleId id) {
        return steps.of(access.own(id));
    }

    private void move(Article article, WorkingStatus to, ReviewNote.Step step, String said) {
        article.move(to, clock.instant());
        articles.save(article);
        steps.record(article, step, said);
    }

    private static void require(Article article, WorkingStatus... allowed) {
        if (!List.of(allowed).contains(article.status())) {
            throw new Refusal("", "article.refused.state");
        }
    }
}
