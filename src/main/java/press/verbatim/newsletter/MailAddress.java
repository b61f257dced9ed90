package press.verbatim.newsletter;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as typed and the form it is compared by. Made by the sign-up, the import and the search of the desk. */
record MailAddress(String typed, String normalised) {
    static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    static Optional<MailAddress> parse(String input) {
        String typed = Normalizer.normalize(input, Normalizer.Form.NFC).strip();
        int at = typed.lastIndexOf('@');
        if (at < 1 || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String local = typed.substring(0, at).toLowerCase(Locale.ROOT);
        return asciiDomain(typed.substring(at + 1))
                .filter(domain -> local.length() <= LONGEST_LOCAL && local.length() + 1 + domain.length() <= LONGEST)
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> new MailAddress(typed, local + "@" + domain));
    }

    String domain() {
        return normalised.substring(normalised.lastIndexOf('@') + 1);
    }

    /** The form mail servers understand: the local part as typed, the domain in ASCII. */
    String deliverable() {
        return typed.substring(0, typed.lastIndexOf('@') + 1) + domain();
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
