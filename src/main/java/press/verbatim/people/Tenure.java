package press.verbatim.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person was, from when to when, and where that is known from. Periods may overlap and stay open at either end.
 *
 * @param since the first day, or nothing where nobody knows
 * @param until the last day, or nothing while it lasts
 */
public record Tenure(
        String function,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String source) {
    public static final int FUNCTION_MAX = 200;
    public static final int SOURCE_MAX = 400;
    public static final int MOST = 40;

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** The one to present a person by on a day: of several that hold, the one begun last; of those, the first listed. */
    public static Optional<Tenure> at(List<Tenure> tenures, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.holds(day))
                .sorted(Comparator.comparing(Tenure::begun).reversed())
                .findFirst();
    }

    private LocalDate begun() {
        return since == null ? LocalDate.MIN : since;
    }
}
