package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who translated a turn, when, and who read it a second time.
 *
 * @param translator a person or the name of a program; empty while unstated
 * @param secondReader empty unless checked
 * @param changedSince whether the words have changed since somebody checked them
 */
public record TranslationCredit(
        TranslationStatus status,
        String translator,
        String secondReader,
        @Nullable LocalDate doneOn,
        boolean changedSince) {
    static final TranslationCredit NONE = new TranslationCredit(TranslationStatus.UNSTATED, "", "", null, false);
}
