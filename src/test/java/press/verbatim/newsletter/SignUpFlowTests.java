package press.verbatim.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static press.verbatim.newsletter.NewsletterFixture.lastToken;
import static press.verbatim.newsletter.NewsletterFixture.mails;
import static press.verbatim.newsletter.NewsletterFixture.signUp;
import static press.verbatim.newsletter.NewsletterFixture.state;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

@VerbatimTest
class SignUpFlowTests {
    private final MockMvc mvc;
    private final JdbcTemplate jdbc;
    private final NewslettersService newsletters;
    private final SubscribersService subscribers;
    private final PublishedNewsletters published;
    private SignUpBox box;
    private String address;

    SignUpFlowTests(
            @Autowired MockMvc mvc,
            @Autowired JdbcTemplate jdbc,
            @Autowired NewslettersService newsletters,
            @Autowired SubscribersService subscribers,
            @Autowired PublishedNewsletters published) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.newsletters = newsletters;
        this.subscribers = subscribers;
        this.published = published;
    }

    @BeforeEach
    void open() {
        box = published.signUpBox(NewsletterFixture.newsletter(newsletters)).orElseThrow();
        address = NewsletterFixture.address();
    }

    @AfterEach
    void leave() {
        TestStaff.signOut();
    }

    @Test
    void signsUpByFormAndButtonAndKeepsTheProofOfBoth() throws Exception {
        assertThat(send(address).getStatus()).isEqualTo(200);
        assertThat(state(jdbc, address)).isEqualTo("PENDING");
        MockHttpServletResponse page = mvc.perform(
                        get("/newsletter/confirmation").param("token", lastToken(jdbc, address)))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString()).contains("Je confirme mon inscription", address);
        confirm();
        assertThat(state(jdbc, address)).isEqualTo("CONFIRMED");
        List<Evidence> proof = details().evidence();
        assertThat(proof).extracting(Evidence::step).containsExactly(ConsentStep.REQUESTED, ConsentStep.CONFIRMED);
        Evidence request = proof.getFirst();
        assertThat(request.textShown()).isEqualTo(box.consentHtml());
        assertThat(request.textHash()).isEqualTo(Hashes.sha256(box.consentHtml()));
        assertThat(request.network()).isEqualTo("203.0.113.0/24");
        assertThat(request.page()).isEqualTo("/article/deux-appels");
        assertThat(request.form()).isEqualTo("article");
        assertThat(request.consentVersion()).isEqualTo(1);
        assertThat(request.privacyVersion()).isNotNull();
        assertThat(request.termsVersion()).isNotNull();
        assertThat(request.language()).isEqualTo("fr");
        assertThat(proof.getLast().requestId()).isEqualTo(request.id());
        assertThat(proof.getLast().means()).isEqualTo(Means.LINK_AND_BUTTON);
    }

    @Test
    void theLinkOfAConfirmedSubscriptionOffersNoButton() throws Exception {
        send(address);
        String token = lastToken(jdbc, address);
        confirm();
        assertThat(mvc.perform(get("/newsletter/confirmation").param("token", token))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Votre inscription est confirmée")
                .doesNotContain("Je confirme mon inscription");
    }

    @Test
    void consentTextNamesNewsletterPublisherWayOutAndPolicies() {
        assertThat(box.consentHtml())
                .contains(box.newsletter(), "responsable du traitement", "désinscrire")
                .contains("href=\"/confidentialite\"", "href=\"/conditions\"");
    }

    @Test
    void answersAlikeWhateverTheAddressIs() throws Exception {
        String unknown = send(NewsletterFixture.address()).getContentAsString();
        send(address);
        confirm();
        assertThat(send(address).getContentAsString()).isEqualTo(unknown);
        TestStaff.SUBSCRIBER_ADMIN.acts(() -> subscribers.suppress(id()));
        assertThat(send(address).getContentAsString()).isEqualTo(unknown);
        assertThat(mvc.perform(signUp(box, NewsletterFixture.address()).param("website", "http://spam.test"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo(unknown);
    }

    @Test
    void aFilledTrapLeavesNothingBehind() throws Exception {
        mvc.perform(signUp(box, address).param("website", "x"));
        assertThat(mails(jdbc, address)).isEmpty();
    }

    @Test
    void writesOneMailOnlyHoweverOftenTheFormIsSent() throws Exception {
        send(address);
        send(address);
        assertThat(mails(jdbc, address)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedBesideOneSentence() throws Exception {
        MockHttpServletResponse answer = send("<script>nope");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"&lt;script>nope\"", "Cette adresse n’est pas valide", "aria-invalid=\"true\"")
                .doesNotContain("<script>nope");
    }

    @Test
    void asksToReadAgainWhenTheTextHasChanged() throws Exception {
        TestStaff.SUBSCRIBER_ADMIN.acts(() -> newsletters.writeConsent(
                box.newsletterId(), "{newsletter} {publisher} [a](/confidentialite) [b](/conditions) nouveau"));
        MockHttpServletResponse answer = send(address);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("a changé", "nouveau", address);
        assertThat(mails(jdbc, address)).isEmpty();
    }

    @Test
    void refusesFormsOfOtherSitesAndSetsNoCookie() throws Exception {
        assertThat(send(address).getCookies()).isEmpty();
        assertThat(mvc.perform(post("/newsletter")
                                .header("Sec-Fetch-Site", "cross-site")
                                .param("newsletter", box.newsletterId().toString())
                                .param("consent", box.consentVersion())
                                .param("address", NewsletterFixture.address()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void lookingAtALinkChangesNothing() throws Exception {
        send(address);
        String token = lastToken(jdbc, address);
        List<Map<String, Object>> before = everything();
        for (String page : List.of("confirmation", "desinscription", "preferences")) {
            mvc.perform(get("/newsletter/" + page).param("token", token));
            mvc.perform(get("/newsletter/" + page));
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void leavesInOneClickAndAnOldConfirmationDoesNotRevive() throws Exception {
        send(address);
        String confirmation = lastToken(jdbc, address);
        confirm();
        jdbc.update("update link_token set created_at = created_at - interval '1' hour");
        send(address);
        String manage = lastToken(jdbc, address);
        assertThat(mvc.perform(post("/newsletter/desinscription")
                                .queryParam("token", manage)
                                .param("List-Unsubscribe", "One-Click"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(state(jdbc, address)).isEqualTo("UNSUBSCRIBED");
        assertThat(details().evidence().getLast().means()).isEqualTo(Means.ONE_CLICK);
        mvc.perform(post("/newsletter/confirmation").param("token", confirmation));
        assertThat(state(jdbc, address)).isEqualTo("UNSUBSCRIBED");
    }

    @Test
    void showsPeopleWhatWeHoldOfThem() throws Exception {
        send(address);
        confirm();
        jdbc.update("update link_token set created_at = created_at - interval '1' hour");
        mvc.perform(post("/newsletter/preferences").param("address", address));
        assertThat(mvc.perform(get("/newsletter/preferences").param("token", lastToken(jdbc, address)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(address, "Inscription demandée", box.consentHtml());
    }

    @Test
    void erasingKeepsTheProofUnderTheHmacAndThePersonMayComeBack() throws Exception {
        send(address);
        confirm();
        UUID id = id();
        TestStaff.SUBSCRIBER_ADMIN.acts(() -> subscribers.erase(id));
        assertThat(jdbc.queryForObject("select count(*) from subscriber where normalised = ?", Integer.class, address))
                .isZero();
        assertThat(mails(jdbc, address)).isEmpty();
        assertThat(TestStaff.SUBSCRIBER_ADMIN.does(() -> subscribers.find(id)).evidence())
                .extracting(Evidence::step)
                .containsExactly(ConsentStep.REQUESTED, ConsentStep.CONFIRMED, ConsentStep.ERASED);
        send(address);
        confirm();
        assertThat(state(jdbc, address)).isEqualTo("CONFIRMED");
        assertThat(id()).isEqualTo(id);
    }

    @Test
    void exportsThePersonAndTheListWithoutFormulas() throws Exception {
        send(address);
        String json = TestStaff.SUBSCRIBER_ADMIN.does(() -> subscribers.export(id()));
        assertThat(json).contains(address, "REQUESTED", "textHash");
        java.io.StringWriter csv = new java.io.StringWriter();
        send("=1+1@exemple.test");
        TestStaff.SUBSCRIBER_ADMIN.acts(() -> subscribers.exportCsv(SubscriberFilter.ALL, csv));
        assertThat(csv.toString()).contains(address, "'=1+1@exemple.test");
    }

    @Test
    void nobodyButTheSubscriberAdminSeesSubscribers() {
        for (TestStaff.Person person : List.of(TestStaff.REPORTER, TestStaff.EDITOR, TestStaff.SITE_ADMIN)) {
            assertThatThrownBy(() -> person.does(() -> subscribers.list(SubscriberFilter.ALL, null, 10)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> person.does(newsletters::list)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void findsByTheBeginningOfTheAddressAndOfItsDomain() throws Exception {
        String own = "ines.c@" + box.newsletterId() + ".test";
        send(own);
        assertThat(listed("INES.C@" + box.newsletterId())).containsExactly(own);
        assertThat(listed("@" + box.newsletterId())).containsExactly(own);
        assertThat(listed("personne_" + box.newsletterId())).isEmpty();
    }

    private List<String> listed(String query) {
        SubscriberFilter filter = new SubscriberFilter(query, SubscriberState.PENDING, box.newsletterId(), null, null);
        return TestStaff.SUBSCRIBER_ADMIN.does(() -> subscribers.list(filter, null, 10)).items().stream()
                .map(SubscriberRow::address)
                .toList();
    }

    private MockHttpServletResponse send(String to) throws Exception {
        return mvc.perform(signUp(box, to)).andReturn().getResponse();
    }

    private void confirm() throws Exception {
        mvc.perform(post("/newsletter/confirmation").param("token", lastToken(jdbc, address)));
    }

    private UUID id() {
        return jdbc.queryForObject("select id from subscriber where normalised = ?", UUID.class, address);
    }

    private SubscriberDetails details() {
        return TestStaff.SUBSCRIBER_ADMIN.does(() -> subscribers.find(id()));
    }

    private List<Map<String, Object>> everything() {
        List<Map<String, Object>> rows = new java.util.ArrayList<>();
        for (String table : List.of("subscriber", "consent_record", "link_token", "suppression", "outbox_mail")) {
            rows.addAll(jdbc.queryForList("select * from " + table + " order by id"));
        }
        return rows;
    }
}
