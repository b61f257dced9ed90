package press.verbatim.sourcing;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * Somebody an article quotes or names who was not asked for their side.
 *
 * @param key names them in the gate and among what was dismissed
 * @param person the one of the house's list; null for a speaker who is not on it
 * @param role how the article brings them in
 */
public record Unheard(String key, @Nullable PersonId person, String name, Role role, Spot spot, boolean dismissed) {
    /** How an article brings somebody in; the first two count before a release. */
    public enum Role {
        /** Their recorded words are quoted. */
        QUOTED,
        /** Somebody else's quoted words name them. */
        NAMED_IN_QUOTATION,
        /** The text names them. */
        NAMED;

        /** Where its sentence stands in the message bundle. */
        public String messageKey() {
            return "sourcing.unheard." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether an editor has to look at it before a release. */
    public boolean counts() {
        return role != Role.NAMED;
    }
}
