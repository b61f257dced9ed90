package press.verbatim.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Words;

/** Gives Vaadin the message bundles that every other part of the application reads too. */
@Component
public class BundleTranslations implements I18NProvider {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    BundleTranslations(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.get(locale, key, params);
    }
}
