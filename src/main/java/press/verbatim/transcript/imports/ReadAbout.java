package press.verbatim.transcript.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.LanguageTag;
import press.verbatim.text.Normal;

/** What a file says about its recording; the import form proposes it. Empty or null where the file says nothing. */
public record ReadAbout(
        String title, String outlet, @Nullable LocalDate recordedOn, String language, String translationLanguage) {
    public static final ReadAbout NOTHING = new ReadAbout("", "", null, "", "");

    ReadAbout withTitle(String found) {
        return new ReadAbout(Normal.line(found), outlet, recordedOn, language, translationLanguage);
    }

    ReadAbout withOutlet(String found) {
        return new ReadAbout(title, Normal.line(found), recordedOn, language, translationLanguage);
    }

    ReadAbout withDate(String found) {
        return new ReadAbout(title, outlet, date(found), language, translationLanguage);
    }

    ReadAbout withLanguage(String found) {
        return new ReadAbout(title, outlet, recordedOn, tag(found), translationLanguage);
    }

    ReadAbout withTranslation(String found) {
        return new ReadAbout(title, outlet, recordedOn, language, tag(found));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** A language tag, also from the English name that some speech-to-text tools write; empty where it is neither. */
    private static String tag(String text) {
        String tidy = text.strip();
        Optional<String> tag = LanguageTag.tidy(tidy);
        if (tag.isPresent()) {
            return tag.get();
        }
        for (String code : Locale.getISOLanguages()) {
            if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(tidy)) {
                return code;
            }
        }
        return "";
    }
}
