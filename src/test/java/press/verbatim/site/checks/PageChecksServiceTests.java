package press.verbatim.site.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.PageFinding;
import press.verbatim.article.PublishingService;
import press.verbatim.platform.NotFound;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PageChecksServiceTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PageChecksService checks;

    private ArticleId draft;

    @BeforeEach
    void aDraftWithLinks() {
        ArticleId live = fixture.live("Une page qui répond");
        ArticleId gone = fixture.live("Une page retirée");
        String there = slug(live);
        String withdrawn = slug(gone);
        TestStaff.EDITOR.acts(() -> publishing.withdraw(gone, "Retirée."));
        draft = fixture.writtenBy(TestStaff.REPORTER, "Un papier et ses liens");
        TestStaff.REPORTER.acts(() -> fixture.write(
                draft,
                "Un papier et ses liens",
                "<p><a href=\"/article/" + there + "\">ici</a>, <a href=\"/article/" + withdrawn
                        + "\">là</a>, <a href=\"/article/nulle-part\">nulle part</a>,"
                        + " <a href=\"https://ailleurs.test/page\">ailleurs</a></p>"));
    }

    @AfterEach
    void close() {
        TestStaff.signOut();
        KaribuSession.close();
    }

    @Test
    void linksThatLeadNowhereAreToldAndThoseOfOtherSitesAreOnlyNamed() {
        List<PageFinding> found = TestStaff.REPORTER.does(() -> checks.of(draft));
        assertThat(found)
                .contains(PageFinding.of(PageFinding.Part.LINKS, "site.check.unknown", "/article/nulle-part"))
                .contains(PageFinding.of(
                        PageFinding.Part.ELSEWHERE, "site.check.elsewhere", "https://ailleurs.test/page"))
                .anyMatch(finding -> finding.key().equals("site.check.gone"));
        assertThat(found).noneMatch(finding -> finding.part() == PageFinding.Part.HTML);
        assertThat(found).noneMatch(finding -> finding.details().toString().contains("une-page-qui-repond"));
    }

    @Test
    void whoeverMayNotSeeThePreviewMayNotHaveItChecked() {
        assertThatThrownBy(() -> TestStaff.OTHER_REPORTER.does(() -> checks.of(draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theChecksStandBesideThePreviewOnceAskedFor() {
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(ArticleDesk.article(draft));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Aperçu")));
        LocatorJ._assertNone(ListItem.class);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Contrôler cette page")));
        assertThat(LocatorJ._find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("/article/nulle-part"));
    }

    private String slug(ArticleId id) {
        return TestStaff.EDITOR.does(() -> articles.open(id).dressing().slug());
    }
}
