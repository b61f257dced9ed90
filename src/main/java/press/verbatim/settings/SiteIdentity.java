package press.verbatim.settings;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Who publishes this site and how it speaks. Site admins change it; pages, mails and consent texts read it.
 *
 * @param name name of the publication
 * @param publisher legal name of the publisher, controller of the subscribers' data
 * @param baseline the line under the name
 * @param contact address for readers' requests
 */
public record SiteIdentity(
        String name, String publisher, String baseline, String contact, ZoneId zone, Locale language) {
    public static final int NAME_LIMIT = 80;
    public static final int LINE_LIMIT = 200;

    /** The language something is written in, as a BCP 47 tag: its own, or where it names none that of the site. */
    public String languageOf(String own) {
        return own.isEmpty() ? language.toLanguageTag() : own;
    }
}
