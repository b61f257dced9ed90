package press.verbatim.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

@VerbatimTest
class OutboxTests {
    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private final Outbox outbox;
    private final OutboxService service;
    private final TransactionTemplate transaction;

    OutboxTests(
            @Autowired Outbox outbox, @Autowired OutboxService service, @Autowired TransactionTemplate transaction) {
        this.outbox = outbox;
        this.service = service;
        this.transaction = transaction;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("verbatim.mail.host", () -> "127.0.0.1");
        properties.add("verbatim.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("verbatim.mail.security", () -> "none");
    }

    @AfterEach
    void leave() {
        TestStaff.signOut();
    }

    @Test
    void sendsWhatWasCommittedAndOnlyThat() {
        transaction.executeWithoutResult(status -> {
            outbox.enqueue(mail("annulee@exemple.test", "x"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.enqueue(mail("ines@exemple.test", "Bonjour")));
        await().atMost(20, TimeUnit.SECONDS)
                .until(() -> SERVER.getReceivedMessagesForDomain("ines@exemple.test").length == 1);
        assertThat(SERVER.getReceivedMessagesForDomain("annulee@exemple.test")).isEmpty();
    }

    @Test
    void takesNothingOutsideATransaction() {
        assertThatThrownBy(() -> outbox.enqueue(mail("ines@exemple.test", "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void masksTokensOutsideTheDemonstration() {
        String token = "A".repeat(43);
        transaction.executeWithoutResult(status -> outbox.enqueue(
                mail("masque@exemple.test", "https://exemple.test/newsletter/confirmation?token=" + token)));
        OutboxDetail mail = TestStaff.SUBSCRIBER_ADMIN.does(() -> service.find(newest("masque@exemple.test")));
        assertThat(mail.text()).contains("token=•••").doesNotContain(token);
    }

    @Test
    void showsNoSubscriberToWhoeverOnlyLooksAfterTheServer() {
        transaction.executeWithoutResult(
                status -> outbox.enqueue(mail("lectrice@exemple.test", "Pour lectrice@exemple.test")));
        TestStaff.SITE_ADMIN.signIn();
        UUID id = newest("l•••@exemple.test");
        assertThat(service.find(id).text()).isEqualTo("Pour l•••@exemple.test");
        TestStaff.SUBSCRIBER_ADMIN.signIn();
        assertThat(service.find(id).text()).isEqualTo("Pour lectrice@exemple.test");
    }

    @Test
    void isReadBySubscriberAndSiteAdminsOnly() {
        assertThatThrownBy(() -> TestStaff.EDITOR.does(() -> service.list(Set.of(), null, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TestStaff.REPORTER.does(() -> service.list(Set.of(), null, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void pagesByCursorNewestFirst() {
        for (int i = 0; i < 5; i++) {
            String to = "page" + i + "@exemple.test";
            transaction.executeWithoutResult(status -> outbox.enqueue(mail(to, "x")));
        }
        TestStaff.SUBSCRIBER_ADMIN.signIn();
        var first = service.list(Set.of(), null, 2);
        var second = service.list(Set.of(), first.next(), 2);
        assertThat(first.items()).extracting(OutboxRow::to).containsExactly("page4@exemple.test", "page3@exemple.test");
        assertThat(second.items())
                .extracting(OutboxRow::to)
                .containsExactly("page2@exemple.test", "page1@exemple.test");
    }

    private UUID newest(String to) {
        return service.list(Set.of(), null, 20).items().stream()
                .filter(row -> row.to().equals(to))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static OutgoingMail mail(String to, String text) {
        return new OutgoingMail(to, "Sujet", text, null, Map.of(), "test");
    }
}
