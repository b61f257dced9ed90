package press.verbatim.security;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a member of staff in every module and in the audit log. */
public record StaffId(UUID value) implements Serializable {
    /** The actor of jobs that no person started. */
    public static final StaffId SYSTEM = new StaffId(new UUID(0L, 0L));

    @Override
    public String toString() {
        return value.toString();
    }
}
