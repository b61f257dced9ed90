package press.verbatim.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.api.email.config.DkimConfig;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Speaks SMTP over a few kept connections. Called by the outbox and its task, never inside another module. */
@Component
class SmtpSender implements DisposableBean {
    private static final String FROM = "From";
    private final MailProperties properties;
    private final @Nullable Mailer mailer;

    SmtpSender(MailProperties properties) {
        this.properties = properties;
        this.mailer = properties.configured() ? mailer(properties) : null;
    }

    boolean configured() {
        return mailer != null;
    }

    void send(UUID id, OutgoingMail mail) {
        if (mailer == null) {
            throw new IllegalStateException("No mail server is configured");
        }
        try {
            mailer.sendMail(email(id, mail));
        } catch (MailException | AddressException refused) {
            throw new MailFailure(reason(refused), permanent(refused), refused);
        }
    }

    @Override
    public void destroy() throws Exception {
        if (mailer != null) {
            mailer.shutdownConnectionPool().get();
        }
    }

    private Email email(UUID id, OutgoingMail mail) throws AddressException {
        InternetAddress from = new InternetAddress(mail.headers().getOrDefault(FROM, properties.from()));
        EmailPopulatingBuilder email = EmailBuilder.startingBlank()
                .fixingMessageId("<" + id + "@" + domain(from) + ">")
                .from(from)
                .to(mail.to())
                .withSubject(mail.subject())
                .withPlainText(mail.text());
        if (mail.html() != null) {
            email.withHTMLText(mail.html());
        }
        mail.headers().forEach((name, value) -> addHeader(email, name, value));
        sign(email, from);
        return email.buildEmail();
    }

    private static void addHeader(EmailPopulatingBuilder email, String name, String value) {
        if (!name.equals(FROM)) {
            email.withHeader(name, value);
        }
    }

    private void sign(EmailPopulatingBuilder email, InternetAddress from) {
        MailProperties.Dkim dkim = properties.dkim();
        if (dkim.keyFile() != null && !dkim.keyFile().isBlank()) {
            email.signWithDomainKey(DkimConfig.builder()
                    .dkimPrivateKeyPath(dkim.keyFile())
                    .dkimSigningDomain(dkim.domain().isBlank() ? domain(from) : dkim.domain())
                    .dkimSelector(dkim.selector())
                    .build());
        }
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    private static Mailer mailer(MailProperties properties) {
        return MailerBuilder.withSMTPServerHost(properties.host())
                .withSMTPServerPort(properties.port())
                .withSMTPServerUsername(properties.username().isBlank() ? null : properties.username())
                .withSMTPServerPassword(properties.password().isBlank() ? null : properties.password())
                .withTransportStrategy(strategy(properties.security()))
                .withSessionTimeout((int) properties.timeout().toMillis())
                .withConnectionPoolCoreSize(0)
                .withConnectionPoolMaxSize(properties.connections())
                .withConnectionPoolExpireAfterMillis((int) properties.timeout().toMillis())
                .clearEmailValidator()
                .buildMailer();
    }

    private static TransportStrategy strategy(MailProperties.Security security) {
        return switch (security) {
            case NONE -> TransportStrategy.SMTP;
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case TLS -> TransportStrategy.SMTPS;
        };
    }

    private static boolean permanent(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof AddressException) {
                return true;
            }
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= 500;
            }
            if (cause instanceof SMTPSendFailedException send && send.getNextException() == null) {
                return send.getReturnCode() >= 500;
            }
        }
        return false;
    }

    private static String reason(Throwable refused) {
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
