package press.verbatim.mail;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address, in text and optionally in HTML. Made by every module that writes to people and handed to
 * {@link Outbox}. The header From, where given, replaces the configured sender. Refuses line breaks and other control
 * characters wherever they could start a header of their own.
 */
public record OutgoingMail(
        String to, String subject, String text, @Nullable String html, Map<String, String> headers, String purpose) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\u2028\\u2029]");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");

    public OutgoingMail {
        requireOneLine(to);
        requireOneLine(subject);
        requireOneLine(purpose);
        headers = Map.copyOf(headers);
        headers.forEach(OutgoingMail::requireHeader);
    }

    private static void requireHeader(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a mail header's name");
        }
        requireOneLine(value);
    }

    private static void requireOneLine(String value) {
        if (CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException("A mail's head takes no control characters");
        }
    }
}
