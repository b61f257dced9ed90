package press.verbatim.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the accounts of the demonstration newsroom. The demonstration calls it as a job; no person can. */
@Service
@RolesAllowed(Roles.SYSTEM)
public class DemoStaff {
    private final StaffRepository staff;
    private final NewAccounts newAccounts;

    DemoStaff(StaffRepository staff, NewAccounts newAccounts) {
        this.staff = staff;
        this.newAccounts = newAccounts;
    }

    /** Does something as one of the accounts, so that the demonstration's texts have authors. */
    @Transactional
    public <T> T as(StaffId id, Supplier<T> act) {
        StaffPrincipal author = staff.findById(id.value()).orElseThrow().principal();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(StaffAuthentication.of(author));
        SecurityContextHolder.setContext(during);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Whether the installation has no account yet, so that a demonstration may begin. */
    @Transactional(readOnly = true)
    public boolean none() {
        return staff.count() == 0;
    }

    /** The account with this address, added where it is missing. */
    @Transactional
    public StaffId account(String email, String name, Set<Role> roles, String password) {
        Optional<Staff> found = staff.findByEmail(Staff.normalised(email));
        return found.map(Staff::id).orElseGet(() -> newAccounts.add(new StaffDraft(email, name, roles, password)));
    }
}
