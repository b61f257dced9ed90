package press.verbatim.sourcing;

import java.util.Locale;
import press.verbatim.platform.Words;

/** The headings of a dossier in its language; the template asks it. */
public record DossierText(Words words, Locale locale) {
    public String get(String key, Object... arguments) {
        return words.get(locale, "sourcing.dossier." + key, arguments);
    }
}
