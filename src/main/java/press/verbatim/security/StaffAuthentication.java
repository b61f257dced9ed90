package press.verbatim.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Makes the authentication of a person or of a job; the only place that turns roles into authorities. */
final class StaffAuthentication {

    private StaffAuthentication() {}

    static UsernamePasswordAuthenticationToken of(StaffPrincipal principal) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        for (Role role : principal.roles()) {
            authorities.add(new SimpleGrantedAuthority(role.authority()));
        }
        if (principal.id().equals(StaffId.SYSTEM)) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + Roles.SYSTEM));
        }
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
