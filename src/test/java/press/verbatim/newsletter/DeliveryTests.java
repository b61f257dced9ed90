package press.verbatim.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleId;
import press.verbatim.article.Genre;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.platform.Ids;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.security.TestStaff;

@VerbatimTest
class DeliveryTests {
    private static final int PEOPLE = 25;
    private static final ArticleId ARTICLE = new ArticleId(Ids.next());

    /** Answers by itself: other threads of the application ask it too, so nothing may be told to it while it is in use. */
    @TestBean
    private PublishedArticles articles;

    private final MockMvc mvc;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final NewslettersService newsletters;
    private final EditionsService service;
    private final Editions editions;
    private final Subscribers subscribers;
    private final AddressKeys keys;
    private final Deliveries deliveries;
    private final EditionSender sender;
    private UUID newsletter;
    private List<String> readers;

    DeliveryTests(
            @Autowired MockMvc mvc,
            @Autowired JdbcTemplate jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired NewslettersService newsletters,
            @Autowired EditionsService service,
            @Autowired Editions editions,
            @Autowired Subscribers subscribers,
            @Autowired AddressKeys keys,
            @Autowired Deliveries deliveries,
            @Autowired EditionSender sender) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.newsletters = newsletters;
        this.service = service;
        this.editions = editions;
        this.subscribers = subscribers;
        this.keys = keys;
        this.deliveries = deliveries;
        this.sender = sender;
    }

    static PublishedArticles articles() {
        LiveTeaser teaser = new LiveTeaser(
                ARTICLE,
                "deux-appels",
                "Négociations",
                "Deux appels <enregistrés>",
                "Le chapô",
                Genre.values()[0],
                "",
                null,
                List.of(),
                null,
                Instant.EPOCH,
                Instant.EPOCH);
        return mock(PublishedArticles.class, asked -> switch (asked.getMethod().getName()) {
            case "teasers" -> Map.of(ARTICLE, teaser);
            case "latest" -> new Slice<>(List.of(teaser), null);
            default -> RETURNS_DEFAULTS.answer(asked);
        });
    }

    @BeforeEach
    void gather() {
        newsletter = NewsletterFixture.newsletter(newsletters);
        readers = IntStream.range(0, PEOPLE)
                .mapToObj(i -> person(SubscriberState.CONFIRMED))
                .toList();
        person(SubscriberState.PENDING);
        person(SubscriberState.UNSUBSCRIBED);
    }

    @AfterEach
    void leave() {
        TestStaff.signOut();
    }

    @Test
    void everyoneConfirmedGetsItOnceThoughTheMachineStopsMidway() {
        UUID edition = started();
        AtomicInteger checks = new AtomicInteger();
        sender.turn(edition, 0, () -> checks.incrementAndGet() > 5);
        assertThat(service(edition).sent()).isBetween(1L, (long) PEOPLE - 1);
        transaction.executeWithoutResult(status -> {
            UUID next = deliveries.next(edition, 0, 1).getFirst().subscriber();
            assertThat(deliveries.take(edition, next, "0".repeat(64), Instant.now()))
                    .isTrue();
            status.setRollbackOnly();
        });
        for (int lane = 0; lane < Deliveries.LANES; lane++) {
            sender.turn(edition, lane, () -> false);
            sender.turn(edition, lane, () -> false);
        }
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(readers);
        assertThat(service(edition)).isEqualTo(new EditionProgress(0, PEOPLE, 0, 0));
        assertThat(editions.findById(edition).orElseThrow().state()).isEqualTo(EditionState.SENT);
    }

    @Test
    void takesARowOnlyOnce() {
        UUID edition = started();
        UUID reader = deliveries.next(edition, 0, 1).getFirst().subscriber();
        assertThat(deliveries.take(edition, reader, "a".repeat(64), Instant.now()))
                .isTrue();
        assertThat(deliveries.take(edition, reader, "b".repeat(64), Instant.now()))
                .isFalse();
    }

    @Test
    void stopsAndGoesOnWhereItWas() {
        UUID edition = started();
        TestStaff.SUBSCRIBER_ADMIN.acts(() -> service.stop(edition));
        assertThat(sender.turn(edition, 0, () -> false)).isFalse();
        assertThat(service(edition).pending()).isEqualTo(PEOPLE);
        jdbc.update("update edition set state = 'SENDING' where id = ?", edition);
        sender.turn(edition, 0, () -> false);
        sender.turn(edition, 1, () -> false);
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(readers);
    }

    @Test
    void whoLeavesMeanwhileIsLeftOut() {
        UUID edition = started();
        jdbc.update("update subscriber set state = 'UNSUBSCRIBED' where normalised = ?", readers.getFirst());
        sender.turn(edition, 0, () -> false);
        sender.turn(edition, 1, () -> false);
        assertThat(recipients()).hasSize(PEOPLE - 1).doesNotContain(readers.getFirst());
        assertThat(service(edition).skipped()).isEqualTo(1);
    }

    @Test
    void theMailHoldsBothPartsAndItsHeaderUnsubscribesInOneClick() throws Exception {
        UUID edition = started();
        sender.turn(edition, 0, () -> false);
        sender.turn(edition, 1, () -> false);
        String reader = readers.getFirst();
        Map<String, Object> mail = jdbc.queryForMap("select * from outbox_mail where recipient = ?", reader);
        assertThat(mail.get("body_html").toString())
                .contains("Deux appels &lt;enregistrés&gt;", "/article/deux-appels")
                .doesNotContain(EditionBody.TOKEN_MARK);
        assertThat(mail.get("body_text").toString()).contains("/numero/" + edition);
        assertThat(mail.get("headers").toString()).contains("List-Unsubscribe-Post:List-Unsubscribe=One-Click");
        mvc.perform(post("/newsletter/desinscription")
                .queryParam("token", NewsletterFixture.lastToken(jdbc, reader))
                .param("List-Unsubscribe", "One-Click"));
        assertThat(NewsletterFixture.state(jdbc, reader)).isEqualTo("UNSUBSCRIBED");
    }

    @Test
    void theTaskSendsWhatTheServiceStarted() throws Exception {
        EditionDraft draft = new EditionDraft(newsletter, "Ce matin", "Bonjour", List.of(ARTICLE.value()));
        UUID edition = TestStaff.SUBSCRIBER_ADMIN.does(() -> service.create(draft));
        assertThat(page(edition)).isEqualTo(404);
        assertThat(TestStaff.SUBSCRIBER_ADMIN.<Integer>does(() -> service.send(edition)))
                .isEqualTo(PEOPLE);
        assertThat(page(edition)).isEqualTo(200);
        for (int i = 0; i < 300 && service(edition).pending() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(readers);
    }

    @Test
    void refusesAnEditionWithoutArticlesOrSubject() {
        EditionDraft empty = new EditionDraft(newsletter, "Ce matin", "", List.of());
        UUID edition = TestStaff.SUBSCRIBER_ADMIN.does(() -> service.create(empty));
        TestStaff.SUBSCRIBER_ADMIN.signIn();
        assertThatThrownBy(() -> service.send(edition)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> service.create(new EditionDraft(newsletter, " ", "", List.of())))
                .isInstanceOf(Refusal.class);
    }

    private int page(UUID edition) throws Exception {
        return mvc.perform(get("/numero/" + edition)).andReturn().getResponse().getStatus();
    }

    private UUID started() {
        EditionDraft draft = new EditionDraft(newsletter, "Ce matin", "Bonjour", List.of(ARTICLE.value()));
        UUID id = TestStaff.SUBSCRIBER_ADMIN.does(() -> service.create(draft));
        EditionBody body = TestStaff.SUBSCRIBER_ADMIN.does(() -> service.preview(draft));
        transaction.executeWithoutResult(status -> {
            Edition edition = editions.findById(id).orElseThrow();
            String marked = body.html().replace("token=", "token=" + EditionBody.TOKEN_MARK);
            String text = "/numero/" + id + " token=" + EditionBody.TOKEN_MARK;
            edition.start(new EditionBody(marked, text), deliveries.prepare(id, newsletter), Instant.now());
            editions.save(edition);
        });
        return id;
    }

    private EditionProgress service(UUID edition) {
        return deliveries.progress(edition);
    }

    private List<String> recipients() {
        return jdbc.queryForList(
                "select recipient from outbox_mail where purpose = 'newsletter.edition' and recipient in (select"
                        + " normalised from subscriber where newsletter_id = ?)",
                String.class,
                newsletter);
    }

    private String person(SubscriberState state) {
        String address = NewsletterFixture.address();
        MailAddress parsed = MailAddress.parse(address).orElseThrow();
        Subscriber subscriber = new Subscriber(newsletter, parsed, keys.of(parsed), Instant.now());
        if (state == SubscriberState.CONFIRMED) {
            subscriber.confirm(Instant.now());
        } else if (state != SubscriberState.PENDING) {
            subscriber.end(state, Instant.now());
        }
        subscribers.save(subscriber);
        return address;
    }
}
