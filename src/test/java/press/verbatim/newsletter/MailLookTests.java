package press.verbatim.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.site.theme.ThemeFixture;

@VerbatimTest
class MailLookTests {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private NewslettersService newsletters;

    @Autowired
    private PublishedNewsletters published;

    @Autowired
    private ThemeFixture theme;

    @AfterEach
    void theLookBefore() {
        theme.undo();
        TestStaff.signOut();
    }

    @Test
    void mailsWearTheAccentsThatReadersSee() throws Exception {
        theme.released(choices -> ThemeFixture.with(choices, ThemeFixture.WINE));
        SignUpBox box =
                published.signUpBox(NewsletterFixture.newsletter(newsletters)).orElseThrow();
        String address = NewsletterFixture.address();

        mvc.perform(NewsletterFixture.signUp(box, address));

        String html =
                jdbc.queryForObject("select body_html from outbox_mail where recipient = ?", String.class, address);
        assertThat(html)
                .contains("a { color: " + ThemeFixture.WINE.light() + "; }")
                .contains(".go { background: " + ThemeFixture.WINE.dark() + " !important;");
    }
}
