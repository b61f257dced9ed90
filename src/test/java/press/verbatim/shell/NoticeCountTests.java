package press.verbatim.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.notices.NoticeWatch;
import press.verbatim.notices.NoticesService;
import press.verbatim.notices.StaffNotices;
import press.verbatim.notices.Telling;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.TestStaff;

@VerbatimTest
class NoticeCountTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ArticleFixture articles;

    @Autowired
    private StaffNotices notices;

    @Autowired
    private NoticesService service;

    @Autowired
    private NoticeWatch watch;

    @Autowired
    private CurrentStaff current;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void theMenuCountsWhatIsToRead() {
        ArticleId article = articles.writtenBy(TestStaff.REPORTER, "Le plan d’Aldria");
        TestStaff.REPORTER.acts(() -> service.markAll(Instant.now()));
        TestStaff.EDITOR.acts(() -> transaction.executeWithoutResult(status -> notices.inform(
                List.of(TestStaff.REPORTER.id()), Telling.of("notices.title", "article", article.value()))));

        open();
        NoticeCount count = new NoticeCount(service, watch, current);
        UI.getCurrent().add(count);
        count.refresh();
        assertThat(_get(Span.class, spec -> spec.withText("1")).getElement().getAttribute("title"))
                .isEqualTo("1 à lire");
        service.markAll(Instant.now());
        count.refresh();
        _assertNone(Span.class, spec -> spec.withText("1"));
    }

    @Test
    void theMenuCountsAgainByItselfOnceSomebodyTellsSomething() {
        ArticleId article = articles.writtenBy(TestStaff.REPORTER, "Le plan d’Aldria, suite");
        TestStaff.REPORTER.acts(() -> service.markAll(Instant.now()));
        open();
        UI.getCurrent().add(new NoticeCount(service, watch, current));

        CompletableFuture.runAsync(() ->
                        TestStaff.EDITOR.acts(() -> transaction.executeWithoutResult(status -> notices.inform(
                                List.of(TestStaff.REPORTER.id()),
                                Telling.of("notices.title", "article", article.value())))))
                .join();

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            _get(Span.class, spec -> spec.withText("1"));
        });
    }

    /** The session knows whose it is, as the filters see to on a server: whatever thread tells it something acts for that person. */
    private void open() {
        KaribuSession.open(context, TestStaff.REPORTER);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }
}
