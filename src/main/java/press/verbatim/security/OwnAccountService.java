package press.verbatim.security;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;

/** What each member of staff does with their own account: password and second factor. The account view calls it. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.SUBSCRIBER_ADMIN, Roles.SITE_ADMIN})
public class OwnAccountService {
    private final StaffRepository staff;
    private final PasswordEncoder passwords;
    private final CurrentStaff current;
    private final OneTimeCodes codes;
    private final AuditLog audit;

    OwnAccountService(
            StaffRepository staff,
            PasswordEncoder passwords,
            CurrentStaff current,
            OneTimeCodes codes,
            AuditLog audit) {
        this.staff = staff;
        this.passwords = passwords;
        this.current = current;
        this.codes = codes;
        this.audit = audit;
    }

    /** The account of whoever asks. */
    @Transactional(readOnly = true)
    public StaffAccount account() {
        return own().account();
    }

    /** @throws Refusal when the former password is wrong or the new one weak */
    @Transactional
    public void changePassword(String former, String wanted) {
        Staff account = own();
        checkFormer(account, former);
        NewAccounts.checkPassword(wanted);
        account.use(passwords.encode(wanted));
        save(account, "staff.passwordChanged");
    }

    /** A fresh secret to put into an authenticator, not yet in force. */
    public SecondFactorOffer offerSecondFactor() {
        return codes.offer(own().email());
    }

    /**
     * Puts the secret in force once the authenticator has shown a right code for it.
     *
     * @throws Refusal when the code is wrong
     */
    @Transactional
    public void confirmSecondFactor(SecondFactorOffer offer, String code) {
        if (!codes.matches(offer.secret(), code)) {
            throw new Refusal("code", "security.error.code");
        }
        Staff account = own();
        account.protectWith(offer.secret());
        save(account, "staff.secondFactorAdded");
    }

    /** @throws Refusal when the password is wrong */
    @Transactional
    public void removeSecondFactor(String password) {
        Staff account = own();
        checkFormer(account, password);
        account.protectWith(null);
        save(account, "staff.secondFactorRemoved");
    }

    private void checkFormer(Staff account, @Nullable String former) {
        if (former == null || !passwords.matches(former, account.passwordHash())) {
            throw new Refusal("former", "security.error.formerPassword");
        }
    }

    private void save(Staff account, String action) {
        staff.save(account);
        audit.record(action, account.id().toString(), "");
    }

    private Staff own() {
        return staff.findById(current.id().value()).orElseThrow(NotFound::new);
    }
}
