package press.verbatim.security;

import java.util.Set;

/** What a site admin fills in to add or change an account; an empty password keeps the former one. */
public record StaffDraft(String email, String name, Set<Role> roles, String password) {
    public static final int NAME_LIMIT = 120;
    public static final int EMAIL_LIMIT = 254;
    /** At least twelve characters; at most what the hash function reads (72 bytes). */
    public static final int PASSWORD_MINIMUM = 12;

    public static final int PASSWORD_BYTES = 72;

    public StaffDraft {
        roles = Set.copyOf(roles);
    }
}
