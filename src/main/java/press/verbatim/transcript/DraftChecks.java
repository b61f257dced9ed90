package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.LanguageTag;
import press.verbatim.text.Normal;

/** The checks that the forms of this module share; each gives back the tidied value or refuses it at its field. */
final class DraftChecks {

    private DraftChecks() {}

    static TranscriptDetails details(TranscriptDetails given, LocalDate today) {
        String language = language("language", given.language());
        String translation = given.translationLanguage();
        return new TranscriptDetails(
                required("title", Normal.line(given.title()), TranscriptDraft.TITLE_LIMIT),
                limited("outlet", Normal.line(given.outlet()), TranscriptDraft.OUTLET_LIMIT),
                past("recordedOn", given.recordedOn(), today),
                given.kind(),
                language,
                translation == null ? null : translation(translation, language));
    }

    static String translation(String given, String original) {
        String language = language("translationLanguage", given);
        if (language.equals(original)) {
            throw new Refusal("translationLanguage", "transcript.error.language-same");
        }
        return language;
    }

    static String required(String field, String text, int limit) {
        if (text.isBlank()) {
            throw new Refusal(field, "transcript.error.required");
        }
        return limited(field, text, limit);
    }

    static String limited(String field, String text, int limit) {
        if (CodePoints.length(text) > limit) {
            throw new Refusal(field, "transcript.error.too-long", limit);
        }
        return text;
    }

    static @Nullable LocalDate past(String field, @Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            throw new Refusal(field, "transcript.error.future");
        }
        return date;
    }

    private static String language(String field, String code) {
        return LanguageTag.tidy(code).orElseThrow(() -> new Refusal(field, "transcript.error.language"));
    }
}
