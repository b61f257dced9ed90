package press.verbatim.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How mails leave: verbatim.mail.*; without a host they stay in the outbox. Read by the mail module only. */
@ConfigurationProperties("verbatim.mail")
record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("starttls") Security security,
        @DefaultValue("Verbatim <verbatim@localhost>") String from,
        @DefaultValue("4") int connections,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("30d") Duration keep,
        @DefaultValue Dkim dkim) {

    boolean configured() {
        return !host.isBlank();
    }

    /** How the connection is secured. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** The key mails are signed with; without a file they are not signed. */
    record Dkim(
            @Nullable String keyFile,
            @DefaultValue("") String domain,
            @DefaultValue("verbatim") String selector) {}
}
