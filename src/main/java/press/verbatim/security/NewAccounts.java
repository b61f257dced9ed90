package press.verbatim.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;

/** Checks and stores a new account, whoever asks for it: a site admin, the first visit, or the demonstration. */
@Component
class NewAccounts {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@.<>,;:\"()\\[\\]]{2,}");

    private final StaffRepository staff;
    private final PasswordEncoder passwords;
    private final Clock clock;

    NewAccounts(StaffRepository staff, PasswordEncoder passwords, Clock clock) {
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
    }

    StaffId add(StaffDraft draft) {
        check(draft, true);
        if (staff.findByEmail(Staff.normalised(draft.email())).isPresent()) {
            throw new Refusal("email", "security.error.emailExists");
        }
        String hash = passwords.encode(draft.password());
        Staff account = new Staff(draft.email(), draft.name().strip(), hash, draft.roles(), clock.instant());
        return staff.saveAndFlush(account).id();
    }

    void check(StaffDraft draft, boolean withPassword) {
        if (draft.email().length() > StaffDraft.EMAIL_LIMIT
                || !ADDRESS.matcher(draft.email().strip()).matches()) {
            throw new Refusal("email", "security.error.email");
        }
        if (draft.name().isBlank() || draft.name().length() > StaffDraft.NAME_LIMIT) {
            throw new Refusal("name", "security.error.name", StaffDraft.NAME_LIMIT);
        }
        if (draft.roles().isEmpty()) {
            throw new Refusal("roles", "security.error.roles");
        }
        if (withPassword) {
            checkPassword(draft.password());
        }
    }

    static void checkPassword(String password) {
        if (password.length() < StaffDraft.PASSWORD_MINIMUM
                || password.getBytes(StandardCharsets.UTF_8).length > StaffDraft.PASSWORD_BYTES) {
            throw new Refusal("password", "security.error.password", StaffDraft.PASSWORD_MINIMUM);
        }
    }
}
