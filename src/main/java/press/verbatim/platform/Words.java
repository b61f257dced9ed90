package press.verbatim.platform;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads the message bundles for services and interfaces; views ask Vaadin instead, which reads the same bundles. Sentences without arguments
 * are kept: a page has forty.
 */
@Component
public class Words {
    private final MessageSource messages;
    private final Map<Locale, Map<String, String>> whole =
            Map.of(Locale.ENGLISH, new ConcurrentHashMap<>(), Locale.FRENCH, new ConcurrentHashMap<>());

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence in the language of the request under way, French outside one. */
    public String get(String key, Object... arguments) {
        return get(LocaleContextHolder.getLocale(), key, arguments);
    }

    /** The sentence in a language; unknown languages get French, an unknown key is an error of ours. */
    public String get(Locale locale, String key, Object... arguments) {
        Locale known = known(locale);
        return arguments.length == 0
                ? Objects.requireNonNull(whole.get(known))
                        .computeIfAbsent(key, sentence -> messages.getMessage(sentence, null, known))
                : messages.getMessage(key, arguments, known);
    }

    /** The sentence in a language, or nothing where no bundle holds the key: for codes that come from stored data. */
    public Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, known(locale)));
    }

    private static Locale known(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** The sentence of a refusal in the language of the request under way. */
    public String of(Refusal refusal) {
        return get(refusal.messageKey(), refusal.arguments());
    }
}
