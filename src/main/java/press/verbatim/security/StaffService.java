package press.verbatim.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;

/** Keeps the accounts of the staff. Site admins call it from the staff list. */
@Service
@RolesAllowed(Roles.SITE_ADMIN)
public class StaffService {
    private final StaffRepository staff;
    private final PasswordEncoder passwords;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final NewAccounts newAccounts;

    StaffService(
            StaffRepository staff,
            PasswordEncoder passwords,
            ChangeFeed changes,
            AuditLog audit,
            CurrentStaff current,
            NewAccounts newAccounts) {
        this.staff = staff;
        this.passwords = passwords;
        this.changes = changes;
        this.audit = audit;
        this.current = current;
        this.newAccounts = newAccounts;
    }

    /** Accounts by address. */
    @Transactional(readOnly = true)
    public Slice<StaffAccount> list(@Nullable String cursor, int limit) {
        String after = cursor == null ? "" : Cursors.decode(cursor, 1).getFirst();
        List<Staff> found = staff.findByEmailGreaterThanOrderByEmail(after, Limit.of(limit + 1));
        return Slice.of(found, limit, last -> Cursors.encode(last.email())).map(Staff::account);
    }

    /** @throws Refusal for an address that exists or is none, a missing name, no role, or a weak password */
    @Transactional
    public StaffId add(StaffDraft draft) {
        StaffId id = newAccounts.add(draft);
        audit.record("staff.added", id.toString(), roles(draft));
        return id;
    }

    /** Changes name, roles and, where one is given, the password; everyone signed in with the account signs in again. */
    @Transactional
    public void change(StaffId id, StaffDraft draft) {
        newAccounts.check(draft, !draft.password().isEmpty());
        Staff account = find(id);
        if (id.equals(current.id()) && !draft.roles().contains(Role.SITE_ADMIN)) {
            throw new Refusal("roles", "security.error.ownRole");
        }
        account.become(draft.name().strip(), draft.roles());
        if (!draft.password().isEmpty()) {
            account.use(passwords.encode(draft.password()));
        }
        staff.save(account);
        told(id, "staff.changed", roles(draft));
    }

    /** Opens or closes an account; a closed one is signed out everywhere within a second. */
    @Transactional
    public void disable(StaffId id, boolean disabled) {
        if (id.equals(current.id())) {
            throw new Refusal("", "security.error.disableSelf");
        }
        Staff account = find(id);
        account.disable(disabled);
        staff.save(account);
        told(id, disabled ? "staff.disabled" : "staff.enabled", "");
    }

    /** Takes the second factor away from somebody who lost it. */
    @Transactional
    public void removeSecondFactor(StaffId id) {
        Staff account = find(id);
        account.protectWith(null);
        staff.save(account);
        told(id, "staff.secondFactorRemoved", "");
    }

    private void told(StaffId id, String action, String detail) {
        changes.publish("staff:" + id);
        audit.record(action, id.toString(), detail);
    }

    private Staff find(StaffId id) {
        UUID value = id.value();
        return staff.findById(value).orElseThrow(NotFound::new);
    }

    private static String roles(StaffDraft draft) {
        return String.join(",", draft.roles().stream().sorted().map(Role::name).toList());
    }
}
