package press.verbatim.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SecurityCurrentStaff implements CurrentStaff {

    @Override
    public StaffId id() {
        return principal().id();
    }

    @Override
    public String name() {
        return principal().displayName();
    }

    @Override
    public boolean has(Role role) {
        return principal().roles().contains(role);
    }

    @Override
    public boolean isSystem() {
        return principal().id().equals(StaffId.SYSTEM);
    }

    private static StaffPrincipal principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff) {
            return staff;
        }
        throw new AccessDeniedException("nobody is signed in");
    }
}
