package press.verbatim.site.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.LiveTeaser;
import press.verbatim.security.TestStaff;
import press.verbatim.site.PublishedFront;

@VerbatimTest
class FrontPageViewTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private PublishedFront published;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void anEditorPlacesRetitlesAndReleasesByButtonsAlone() {
        fixture.live("Le plan d’Aldria");
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(FrontPageView.class);
        _click(_find(Button.class, spec -> spec.withText("Placer en : Ouverture"))
                .getFirst());
        _setValue(_get(TextField.class), "Aldria : le plan");
        _click(_get(Button.class, spec -> spec.withText("Mettre en ligne")));
        assertThat(published.released().opening())
                .extracting(LiveTeaser::headline)
                .containsExactly("Aldria : le plan");
    }

    @Test
    void nobodyElseOpensIt() {
        for (TestStaff.Person person : List.of(TestStaff.REPORTER, TestStaff.SUBSCRIBER_ADMIN, TestStaff.SITE_ADMIN)) {
            KaribuSession.open(context, person);
            assertThatExceptionOfType(MockAccessDeniedException.class)
                    .isThrownBy(() -> UI.getCurrent().navigate(FrontPageView.class));
            _assertNone(FrontPageView.class);
            KaribuSession.close();
        }
    }
}
