package press.verbatim.security;

import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;

/** Makes the first site admin of an empty installation, once. The set-up view calls it before anybody can sign in. */
@Service
@PermitAll
public class FirstAdmin {
    private final StaffRepository staff;
    private final NewAccounts newAccounts;
    private final AuditLog audit;

    FirstAdmin(StaffRepository staff, NewAccounts newAccounts, AuditLog audit) {
        this.staff = staff;
        this.newAccounts = newAccounts;
        this.audit = audit;
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean wanted() {
        return staff.count() == 0;
    }

    /** @throws Refusal when somebody has an account already, or for what {@link StaffService#add} refuses */
    @Transactional(isolation = Isolation.SERIALIZABLE)
    public void make(String email, String name, String password) {
        if (!wanted()) {
            throw new Refusal("", "security.error.alreadySetUp");
        }
        EnumSet<Role> roles = EnumSet.of(Role.SITE_ADMIN, Role.EDITOR, Role.SUBSCRIBER_ADMIN);
        StaffId id = newAccounts.add(new StaffDraft(email, name, roles, password));
        audit.record("staff.firstAdmin", id.toString(), "");
    }
}
