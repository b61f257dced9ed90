package press.verbatim.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
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
