package press.verbatim.newsletter;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import press.verbatim.security.TestStaff;

/** Newsletters, forms and mails for tests; each test takes addresses of its own. */
final class NewsletterFixture {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");

    private NewsletterFixture() {}

    static UUID newsletter(NewslettersService newsletters) {
        NewsletterDraft draft = new NewsletterDraft(
                "L’essentiel " + COUNT.incrementAndGet(),
                "Chaque matin",
                "fr",
                "La rédaction",
                "lettre@exemple.test",
                true);
        return TestStaff.SUBSCRIBER_ADMIN.does(() -> newsletters.create(draft));
    }

    static String address() {
        return "lecteur" + COUNT.incrementAndGet() + "@exemple.test";
    }

    static MockHttpServletRequestBuilder signUp(SignUpBox box, String address) {
        return post("/newsletter")
                .header("Sec-Fetch-Site", "same-origin")
                .with(request -> {
                    request.setRemoteAddr("203.0.113." + 77);
                    return request;
                })
                .param("newsletter", box.newsletterId().toString())
                .param("consent", box.consentVersion())
                .param("form", "article")
                .param("page", "/article/deux-appels")
                .param("address", address);
    }

    static String lastToken(JdbcTemplate jdbc, String address) {
        Matcher token = TOKEN.matcher(mails(jdbc, address).getLast());
        if (!token.find()) {
            throw new AssertionError("no link in the mail to " + address);
        }
        return token.group(1);
    }

    static List<String> mails(JdbcTemplate jdbc, String address) {
        return jdbc.queryForList(
                "select body_text from outbox_mail where recipient = ? order by created_at, id", String.class, address);
    }

    static String state(JdbcTemplate jdbc, String address) {
        return jdbc.queryForObject("select state from subscriber where normalised = ?", String.class, address);
    }
}
