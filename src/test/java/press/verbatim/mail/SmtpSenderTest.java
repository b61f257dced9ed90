package press.verbatim.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.verbatim.platform.Ids;

class SmtpSenderTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private SmtpSender sender;

    @BeforeEach
    void connect() {
        sender = new SmtpSender(to(SERVER.getSmtp().getPort()));
    }

    @AfterEach
    void disconnect() throws Exception {
        sender.destroy();
    }

    @Test
    void sendsTextAndHtmlWithItsHeadersInFrench() throws Exception {
        sender.send(
                Ids.next(),
                new OutgoingMail(
                        "ines@exemple.test",
                        "L’été « à la une »",
                        "Bonjour été",
                        "<p>Bonjour été</p>",
                        Map.of(
                                "From", "Essentiel <lettre@exemple.test>",
                                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
                        "test"));
        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("L’été « à la une »");
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("Essentiel <lettre@exemple.test>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("text/plain", "text/html");
    }

    @Test
    void sendsSeveralMailsOneAfterTheOther() {
        for (int i = 0; i < 5; i++) {
            sender.send(Ids.next(), plain("lecteur" + i + "@exemple.test"));
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(5);
    }

    @Test
    void saysThatAServerThatIsAwayMayComeBack() {
        SmtpSender away = new SmtpSender(to(1));
        assertThatThrownBy(() -> away.send(Ids.next(), plain("ines@exemple.test")))
                .isInstanceOfSatisfying(
                        MailFailure.class,
                        failure -> assertThat(failure.permanent()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: tous@exemple.test", "a\nX: y", "a\u2028b", "a\u0000"})
    void refusesAHeaderHiddenInASubjectAnAddressOrAValue(String hostile) {
        assertThatThrownBy(() -> new OutgoingMail("a@b.test", hostile, "", null, Map.of(), "test"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutgoingMail(hostile, "s", "", null, Map.of(), "test"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutgoingMail("a@b.test", "s", "", null, Map.of("X-A", hostile), "test"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutgoingMail("a@b.test", "s", "", null, Map.of(hostile, "v"), "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OutgoingMail plain(String to) {
        return new OutgoingMail(to, "Sujet", "Texte", null, Map.of(), "test");
    }

    private static MailProperties to(int port) {
        return new MailProperties(
                "127.0.0.1",
                port,
                "",
                "",
                MailProperties.Security.NONE,
                "Verbatim <verbatim@exemple.test>",
                2,
                Duration.ofSeconds(5),
                Duration.ofDays(1),
                new MailProperties.Dkim(null, "", "verbatim"));
    }
}
