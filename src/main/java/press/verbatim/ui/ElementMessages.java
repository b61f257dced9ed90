package press.verbatim.ui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The sentences of a browser element, taken from a module's bundle by its wrapper and handed over as one property. */
public final class ElementMessages {
    private static final ResourceBundle.Control NO_MACHINE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ElementMessages() {}

    /** All sentences of a module whose key starts so, under the rest of their key, in French unless English is read. */
    public static Map<String, String> of(String module, String prefix, Locale locale) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle("messages." + module, known, NO_MACHINE_LANGUAGE);
        Map<String, String> sentences = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                sentences.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return sentences;
    }
}
