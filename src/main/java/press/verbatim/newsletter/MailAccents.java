package press.verbatim.newsletter;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The colour of links and buttons in mails, as a stylesheet writes it, on light and on dark paper. The site gives those of its theme.
 *
 * @param light readable on white, and under white letters
 * @param dark readable on near-black, and under near-black letters
 */
public record MailAccents(String light, String dark) {
    private static final MailAccents INK = new MailAccents("#1b1e23", "#e9e7e1");

    static MailAccents of(ObjectProvider<MailLook> look) {
        MailLook chosen = look.getIfAvailable();
        return chosen == null ? INK : chosen.accents();
    }
}
