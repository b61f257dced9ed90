package press.verbatim.security;

import java.util.Set;

/** An account as the site admin's list shows it. */
public record StaffAccount(
        StaffId id, String email, String name, Set<Role> roles, boolean disabled, boolean secondFactor) {
    public StaffAccount {
        roles = Set.copyOf(roles);
    }
}
