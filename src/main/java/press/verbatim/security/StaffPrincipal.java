package press.verbatim.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * The signed-in member of staff as kept in the session: made at sign-in, compared on each request with the account so that a disabled or
 * changed account is signed out.
 */
record StaffPrincipal(StaffId id, String email, String displayName, Set<Role> roles, int accountVersion)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return email;
    }
}
