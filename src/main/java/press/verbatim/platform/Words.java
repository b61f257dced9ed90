package press.verbatim.platform;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the message bundles for services and interfaces; views ask Vaadin instead, which reads the same bundles. */
@Component
public class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence in the language of the request under way, French outside one. */
    public String get(String key, Object... arguments) {
        return get(LocaleContextHolder.getLocale(), key, arguments);
    }

    /** The sentence in a language; unknown languages get French, an unknown key is an error of ours. */
    public String get(Locale locale, String key, Object... arguments) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return messages.getMessage(key, arguments, known);
    }

    /** The sentence in a language, or nothing where no bundle holds the key: for codes that come from stored data. */
    public Optional<String> find(Locale locale, String key) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return Optional.ofNullable(messages.getMessage(key, null, null, known));
    }

    /** The sentence of a refusal in the language of the request under way. */
    public String of(Refusal refusal) {
        return get(refusal.messageKey(), refusal.arguments());
    }
}
