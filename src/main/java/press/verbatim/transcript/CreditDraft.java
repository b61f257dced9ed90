package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made a translation, as somebody states it.
 *
 * @param byMachine whether a program made it
 * @param doneOn the day it was made, null where nobody knows
 */
public record CreditDraft(
        String translator, boolean byMachine, @Nullable LocalDate doneOn) {
    public static final int NAME_LIMIT = 200;
}
