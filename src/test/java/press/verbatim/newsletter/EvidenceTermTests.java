package press.verbatim.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;

/** Address and evidence go when the stated term after the end of a subscription is over, and not before. */
@VerbatimTest
class EvidenceTermTests {
    private final MockMvc mvc;
    private final JdbcTemplate jdbc;
    private final SubscriberTidying tidying;
    private final SignUpBox box;
    private String address;

    EvidenceTermTests(
            @Autowired MockMvc mvc,
            @Autowired JdbcTemplate jdbc,
            @Autowired SubscriberTidying tidying,
            @Autowired NewslettersService newsletters,
            @Autowired PublishedNewsletters published) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.tidying = tidying;
        this.box =
                published.signUpBox(NewsletterFixture.newsletter(newsletters)).orElseThrow();
    }

    @BeforeEach
    void leaveAgain() throws Exception {
        address = NewsletterFixture.address();
        mvc.perform(NewsletterFixture.signUp(box, address));
        mvc.perform(post("/newsletter/confirmation").param("token", NewsletterFixture.lastToken(jdbc, address)));
    }

    @Test
    void evidenceGoesWithTheTerm() {
        UUID id = leftYearsAgo(4);
        tidying.tidy();
        assertThat(evidence(id)).isZero();
        assertThat(jdbc.queryForObject("select address from subscriber where id = ?", String.class, id))
                .isNull();
    }

    @Test
    void evidenceStaysUntilTheTermIsOver() {
        UUID id = leftYearsAgo(2);
        tidying.tidy();
        assertThat(evidence(id)).isEqualTo(2);
    }

    @Test
    void evidenceOfWhoIsStillSubscribedStays() {
        UUID id = id();
        jdbc.update(
                "update consent_record set happened_at = happened_at - interval '9' year where address_key = ?",
                key(id));
        tidying.tidy();
        assertThat(evidence(id)).isEqualTo(2);
    }

    private UUID leftYearsAgo(int years) {
        UUID id = id();
        String interval = "interval '" + years + "' year";
        jdbc.update(
                "update subscriber set state = 'UNSUBSCRIBED', ended_at = current_timestamp - " + interval
                        + " where id = ?",
                id);
        jdbc.update(
                "update consent_record set happened_at = happened_at - " + interval + " where address_key = ?",
                key(id));
        jdbc.update("update link_token set expires_at = expires_at - " + interval + " where subscriber_id = ?", id);
        return id;
    }

    private UUID id() {
        return jdbc.queryForObject("select id from subscriber where normalised = ?", UUID.class, address);
    }

    private String key(UUID id) {
        return jdbc.queryForObject("select address_key from subscriber where id = ?", String.class, id);
    }

    private int evidence(UUID id) {
        return jdbc.queryForObject("select count(*) from consent_record where address_key = ?", Integer.class, key(id));
    }
}
