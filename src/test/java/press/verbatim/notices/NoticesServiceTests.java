package press.verbatim.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.NotFound;
import press.verbatim.security.StaffId;
import press.verbatim.security.TestStaff;

@VerbatimTest
class NoticesServiceTests {
    private static final String CODE = "notices.title";

    @Autowired
    private StaffNotices notices;

    @Autowired
    private NoticesService service;

    @Autowired
    private ArticleFixture articles;

    @Autowired
    private TransactionTemplate transaction;

    private ArticleId article = new ArticleId(UUID.randomUUID());

    @BeforeEach
    void write() {
        article = articles.writtenBy(TestStaff.REPORTER, "Le plan d’Aldria");
        for (TestStaff.Person each : List.of(TestStaff.REPORTER, TestStaff.OTHER_REPORTER, TestStaff.EDITOR)) {
            each.acts(() -> service.markAll(Instant.now()));
        }
    }

    @AfterEach
    void leave() {
        TestStaff.signOut();
    }

    @Test
    void whoWorksOnTheArticleReadsWhatItIsAboutAndWhere() {
        tell(TestStaff.EDITOR, "turn=1", TestStaff.REPORTER.id());
        NoticeRow row = TestStaff.REPORTER.does(this::unread).getFirst();
        assertThat(row.title()).isEqualTo("Le plan d’Aldria");
        assertThat(row.path()).isEqualTo("articles/" + article + "?turn=1");
        assertThat(TestStaff.REPORTER.does(service::unread)).isOne();
    }

    @Test
    void whomTheArticleIsClosedToHasNoNoticeOfIt() {
        tell(TestStaff.EDITOR, "", TestStaff.OTHER_REPORTER.id());
        assertThat(TestStaff.OTHER_REPORTER.does(this::unread)).isEmpty();
        assertThat(TestStaff.OTHER_REPORTER.does(service::unread)).isZero();
    }

    @Test
    void nobodyIsToldOfTheirOwnAct() {
        tell(TestStaff.EDITOR, "", TestStaff.EDITOR.id());
        assertThat(TestStaff.EDITOR.does(service::unread)).isZero();
    }

    @Test
    void whatIsUnreadIsToldOnceHoweverOftenItHappens() {
        tell(TestStaff.EDITOR, "", TestStaff.REPORTER.id());
        tell(TestStaff.OTHER_EDITOR, "", TestStaff.REPORTER.id());
        assertThat(TestStaff.REPORTER.does(service::unread)).isOne();
        UUID id = TestStaff.REPORTER.does(this::unread).getFirst().id();
        TestStaff.REPORTER.acts(() -> service.mark(id, true));
        tell(TestStaff.EDITOR, "", TestStaff.REPORTER.id());
        assertThat(TestStaff.REPORTER.does(this::unread))
                .hasSize(1)
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void nobodyMarksTheNoticeOfAnother() {
        tell(TestStaff.EDITOR, "", TestStaff.REPORTER.id());
        UUID id = TestStaff.REPORTER.does(this::unread).getFirst().id();
        assertThatThrownBy(() -> TestStaff.EDITOR.acts(() -> service.mark(id, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pagesGoOnPastNoticesThatAreClosed() {
        ArticleId closed = articles.writtenBy(TestStaff.OTHER_REPORTER, "À un autre");
        tell(TestStaff.EDITOR, "last", TestStaff.REPORTER.id());
        for (int each = 0; each < 3; each++) {
            inform(TestStaff.EDITOR, closed, "n=" + each, TestStaff.REPORTER.id());
        }
        TestStaff.REPORTER.signIn();
        var first = service.list(false, null, 2);
        assertThat(first.items()).isEmpty();
        var second = service.list(false, first.next(), 2);
        assertThat(second.items()).hasSize(1);
    }

    @Test
    void informingBelongsToTheActItself() {
        TestStaff.EDITOR.signIn();
        assertThatThrownBy(() ->
                        notices.inform(List.of(TestStaff.REPORTER.id()), Telling.of(CODE, "article", article.value())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<NoticeRow> unread() {
        return service.list(false, null, 50).items();
    }

    private void tell(TestStaff.Person by, String place, StaffId whom) {
        inform(by, article, place, whom);
    }

    private void inform(TestStaff.Person by, ArticleId about, String place, StaffId whom) {
        by.acts(() -> transaction.executeWithoutResult(
                status -> notices.inform(List.of(whom), new Telling(CODE, "article", about.value(), place))));
    }
}
