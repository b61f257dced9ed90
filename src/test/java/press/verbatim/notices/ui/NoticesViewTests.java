package press.verbatim.notices.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.notices.NoticesService;
import press.verbatim.notices.StaffNotices;
import press.verbatim.notices.Telling;
import press.verbatim.security.TestStaff;

@VerbatimTest
class NoticesViewTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ArticleFixture articles;

    @Autowired
    private StaffNotices notices;

    @Autowired
    private NoticesService service;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNoticeOpensItsSubjectAndIsRead() {
        ArticleId article = articles.writtenBy(TestStaff.REPORTER, "Le plan d’Aldria");
        TestStaff.REPORTER.acts(() -> service.markAll(Instant.now()));
        TestStaff.EDITOR.acts(() -> transaction.executeWithoutResult(status -> notices.inform(
                List.of(TestStaff.REPORTER.id()), Telling.of("notices.title", "article", article.value()))));

        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(NoticesView.class);
        Grid<Object> grid = _get(Grid.class);
        assertThat(_size(grid)).isOne();
        _click(button(_getCellComponent(grid, 0, "what")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("articles/" + article);
        assertThat(service.unread()).isZero();
    }

    private static Button button(Component cell) {
        return (Button) ((Div) cell)
                .getChildren()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
