package press.verbatim.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings the code of a language into the shape of BCP 47. Services call it for the languages of transcripts and articles. */
public final class LanguageTag {
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

    private LanguageTag() {}

    /** The tag as it is stored, such as {@code pt-BR} for {@code pt-br}; empty where this is none. */
    public static Optional<String> tidy(String typed) {
        String tag = typed.strip();
        return TAG.matcher(tag).matches()
                ? Optional.of(Locale.forLanguageTag(tag).toLanguageTag())
                : Optional.empty();
    }

    /** Whether two tags name one language, whatever the country: {@code fr} and {@code fr-CA} do. */
    public static boolean same(String one, String other) {
        return Locale.forLanguageTag(one)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }
}
