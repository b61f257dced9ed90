package press.verbatim.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.verbatim.sourcing.ReplyFixture.received;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.notices.NoticeRow;
import press.verbatim.notices.NoticesService;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditFilter;
import press.verbatim.security.AuditRow;
import press.verbatim.security.AuditService;
import press.verbatim.security.TestStaff;

@VerbatimTest
class RepliesServiceTests {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Autowired
    private RepliesService replies;

    @Autowired
    private ReplyDecisionsService decisions;

    @Autowired
    private NoticesService notices;

    @Autowired
    private AuditService audit;

    @Autowired
    private ArticleFixture articles;

    @Autowired
    private ReplyFixture made;

    private ArticleId article;

    @BeforeEach
    void putAnArticleOnline() {
        article = articles.live("Un article qui nomme");
        TestStaff.REPORTER.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void keepsWhatCameWordForWordAndSaysUntilWhenItHasToBeOnline() {
        ReplyDraft draft = received("Anton Lisker", ReplyFixture.WORDS, AN_HOUR);
        replies.record(article, draft);
        ReplyView kept = only();
        assertThat(kept.received()).isEqualTo(draft);
        assertThat(kept.state()).isEqualTo(ReplyState.RECEIVED);
        assertThat(kept.measure().term()).isEqualTo(draft.receivedAt().plus(Duration.ofDays(3)));
        assertThat(kept.measure().overdue()).isFalse();
        assertThat(kept.measure().longer()).isTrue();
        assertThat(kept.steps()).extracting(ReplyStep::act).containsExactly(ReplyAct.RECORDED);
    }

    @Test
    void losesNothingButBlankEndsAndWhatCannotBeShown() {
        replies.record(article, received("Lisker", "\n \n  Vers\u0000 un\r\n\r\n« deux »  \n\n", AN_HOUR));
        assertThat(only().received().words()).isEqualTo("  Vers un\n\n« deux »");
    }

    @Test
    void isOverdueOnceThreeDaysHavePassedUntilSomebodyDecides() {
        ReplyId id = replies.record(article, received("Lisker", "Non.", Duration.ofDays(4)));
        assertThat(only().measure().overdue()).isTrue();
        assertThat(mine()).singleElement().satisfies(open -> {
            assertThat(open.overdue()).isTrue();
            assertThat(open.headline()).isEqualTo("Un article qui nomme");
        });
        TestStaff.EDITOR.acts(() -> decisions.publish(id, 0));
        assertThat(only().measure().overdue()).isFalse();
        assertThat(mine()).isEmpty();
    }

    @Test
    void refusesAtItsFieldWhatIsMissingOrCannotBe() {
        refuses("who", received(" ", "Non.", AN_HOUR));
        refuses("words", received("Lisker", " \n ", AN_HOUR));
        refuses("receivedAt", received("Lisker", "Non.", AN_HOUR.negated()));
        refuses("words", received("Lisker", "a".repeat(ReplyDraft.WORDS_LIMIT + 1), AN_HOUR));
        assertThat(replies.list(article)).isEmpty();
    }

    @Test
    void isMendedUntilAnEditorDecidesAndNeverFromAnOldVersion() {
        ReplyId id = replies.record(article, received("Liskr", "Non.", AN_HOUR));
        replies.change(id, 0, received("Anton Lisker", "Non.", AN_HOUR));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> replies.change(id, 0, received("L.", "Oui.", AN_HOUR)));
        assertThat(only().who()).isEqualTo("Anton Lisker");
        TestStaff.EDITOR.acts(() -> {
            assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> decisions.publish(id, 0));
            decisions.publish(id, 1);
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> replies.change(id, 2, received("Lisker", "Oui.", AN_HOUR)));
        assertThat(only().received().words()).isEqualTo("Non.");
    }

    @Test
    void onlyAnEditorDecides() {
        ReplyId id = made.recorded(article, "Lisker");
        ReplyDecision why = new ReplyDecision(ReplyReason.LATE, "");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decisions.publish(id, 0));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decisions.refuse(id, 0, why));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decisions.takeBack(id, 0, why));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decisions.reopen(id, 0));
    }

    @Test
    void aRefusalNeedsAReasonAndCanBeDecidedAgain() {
        ReplyId id = made.recorded(article, "Lisker");
        TestStaff.EDITOR.acts(() -> {
            refused("reason", () -> decisions.refuse(id, 0, new ReplyDecision(null, "")));
            refused("reason", () -> decisions.refuse(id, 0, new ReplyDecision(ReplyReason.SENDER, "")));
            refused("note", () -> decisions.refuse(id, 0, new ReplyDecision(ReplyReason.OTHER, " ")));
            decisions.refuse(id, 0, new ReplyDecision(ReplyReason.OFF_SUBJECT, "Parle d’autre chose."));
            assertThat(only().last().reason()).isEqualTo(ReplyReason.OFF_SUBJECT);
            refused("", () -> decisions.publish(id, only().version()));
            decisions.reopen(id, only().version());
            assertThat(only().state()).isEqualTo(ReplyState.RECEIVED);
        });
    }

    @Test
    void takenOffThePageItWaitsAgainUnlessItsSenderWishesSo() {
        ReplyId id = made.published(article, "Lisker");
        TestStaff.EDITOR.acts(() -> {
            decisions.takeBack(id, only().version(), new ReplyDecision(ReplyReason.WORDING, ""));
            assertThat(only().state()).isEqualTo(ReplyState.RECEIVED);
            decisions.publish(id, only().version());
            decisions.takeBack(id, only().version(), new ReplyDecision(ReplyReason.SENDER, ""));
        });
        assertThat(only().state()).isEqualTo(ReplyState.WITHDRAWN);
        assertThat(only().steps())
                .extracting(ReplyStep::act)
                .containsExactly(
                        ReplyAct.RECORDED,
                        ReplyAct.PUBLISHED,
                        ReplyAct.TAKEN_BACK,
                        ReplyAct.PUBLISHED,
                        ReplyAct.TAKEN_BACK);
    }

    @Test
    void whatReadersHaveSeenIsNotDeleted() {
        ReplyId unseen = made.recorded(article, "Par erreur");
        replies.delete(unseen, 0);
        assertThat(replies.list(article)).isEmpty();
        replies.restore(unseen);
        ReplyId id = made.published(article, "Lisker");
        TestStaff.EDITOR.acts(() -> decisions.takeBack(id, 1, new ReplyDecision(ReplyReason.MISTAKE, "")));
        refused("", () -> replies.delete(id, 2));
        assertThat(replies.list(article)).hasSize(2);
    }

    @Test
    void itsSenderMayTakeItBackBeforeAnyoneSeesIt() {
        ReplyId id = made.recorded(article, "Lisker");
        replies.withdraw(id, 0);
        assertThat(only().state()).isEqualTo(ReplyState.WITHDRAWN);
        assertThat(mine()).isEmpty();
    }

    @Test
    void standsBeneathNoArticleThatIsNotLive() {
        ArticleId draft = articles.writtenBy(TestStaff.REPORTER, "Un brouillon");
        ReplyId id = made.recorded(draft, "Lisker");
        TestStaff.EDITOR.acts(() -> refused("", () -> decisions.publish(id, 0)));
    }

    @Test
    void doesNotExistForAnotherReporter() {
        ReplyId id = made.recorded(article, "Lisker");
        ReplyDraft draft = received("X", "Non.", AN_HOUR);
        TestStaff.OTHER_REPORTER.acts(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.list(article));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.record(article, draft));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.change(id, 0, draft));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.withdraw(id, 0));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.delete(id, 0));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.restore(id));
            assertThat(mine()).isEmpty();
        });
        assertThat(TestStaff.EDITOR.does(this::mine)).hasSize(1);
    }

    @Test
    void findsTheWordsComplainedOfInTheText() {
        ReplyDraft plain = received("Lisker", "Non.", AN_HOUR);
        replies.record(
                article,
                new ReplyDraft(
                        plain.who(),
                        null,
                        null,
                        "",
                        plain.receivedAt(),
                        Channel.MAIL,
                        "texte de l’article",
                        "Non.",
                        ""));
        assertThat(only().spot()).isEqualTo(new Spot(0, 3, 3 + "texte de l’article".length()));
    }

    @Test
    void whoWritesTheArticleIsToldWhenSomebodyElseRecordsOne() {
        TestStaff.REPORTER.acts(() -> notices.markAll(Instant.now()));
        TestStaff.EDITOR.acts(() -> notices.markAll(Instant.now()));
        TestStaff.EDITOR.acts(() -> replies.record(article, received("Lisker", "Non.", AN_HOUR)));
        assertThat(told(TestStaff.REPORTER)).containsExactly("sourcing.notice.reply Un article qui nomme");
        assertThat(told(TestStaff.EDITOR)).isEmpty();
    }

    @Test
    void theLogHoldsWhatWasDoneAndNoWordOfIt() {
        ReplyId id = made.published(article, "Anton Lisker");
        List<AuditRow> rows = TestStaff.SITE_ADMIN.does(
                () -> audit.list(new AuditFilter("reply", ""), null, 50).items());
        assertThat(rows)
                .filteredOn(row -> row.subject().equals(id.toString()))
                .extracting(AuditRow::action)
                .containsExactly("reply.published", "reply.recorded");
        assertThat(rows).noneMatch(row -> row.detail().contains("Lisker"));
    }

    private List<String> told(TestStaff.Person whom) {
        return whom.does(() -> notices.list(false, null, 20).items()).stream()
                .map((NoticeRow row) -> row.code() + " " + row.title())
                .toList();
    }

    private void refuses(String field, ReplyDraft draft) {
        refused(field, () -> replies.record(article, draft));
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private List<OpenReply> mine() {
        return replies.open().stream()
                .filter(one -> one.article().equals(article))
                .toList();
    }

    private ReplyView only() {
        List<ReplyView> all = replies.list(article);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
