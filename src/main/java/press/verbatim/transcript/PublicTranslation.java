package press.verbatim.transcript;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of who made a translation: the newsroom or a program, never a name.
 *
 * @param madeOn the last day somebody worked on it, where it is known
 */
public record PublicTranslation(Maker maker, @Nullable LocalDate madeOn) {
    /** By whom. */
    public enum Maker {
        UNSTATED,
        NEWSROOM,
        MACHINE,
        PARTLY_MACHINE;

        /** The end of a message key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PublicTranslation of(Set<TranslationStatus> stated, @Nullable LocalDate madeOn) {
        boolean machine = stated.contains(TranslationStatus.MACHINE);
        boolean person = stated.contains(TranslationStatus.DRAFT) || stated.contains(TranslationStatus.CHECKED);
        Maker maker =
                machine ? (person ? Maker.PARTLY_MACHINE : Maker.MACHINE) : person ? Maker.NEWSROOM : Maker.UNSTATED;
        return new PublicTranslation(maker, madeOn);
    }
}
