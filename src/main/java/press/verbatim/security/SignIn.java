package press.verbatim.security;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks address, password and, where the account has one, the one-time code. Failures are slowed by account and by network. The answer
 * never tells whether the address exists, nor which of the three was wrong.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final StaffRepository staff;
    private final PasswordEncoder passwords;
    private final OneTimeCodes codes;
    private final SignInThrottle throttle;
    private final CompletableFuture<String> nobodysHash;

    SignIn(StaffRepository staff, PasswordEncoder passwords, OneTimeCodes codes, SignInThrottle throttle) {
        this.staff = staff;
        this.passwords = passwords;
        this.codes = codes;
        this.throttle = throttle;
        this.nobodysHash = CompletableFuture.supplyAsync(() -> passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String email = Staff.normalised(attempt.getName());
        SignInDetails details = attempt.getDetails() instanceof SignInDetails given ? given : SignInDetails.NONE;
        if (throttle.closed(email, details.network())) {
            throw new LockedException("too many attempts");
        }
        Staff account = checked(email, String.valueOf(attempt.getCredentials()), details.code());
        if (account == null) {
            throttle.failed(email, details.network());
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(email);
        return StaffAuthentication.of(account.principal());
    }

    private @Nullable Staff checked(String email, String password, String code) {
        Optional<Staff> found = staff.findByEmail(email);
        boolean right =
                passwords.matches(password, found.map(Staff::passwordHash).orElseGet(nobodysHash::join));
        if (!right || found.isEmpty() || found.get().disabled()) {
            return null;
        }
        String secret = found.get().totpSecret();
        return secret == null || codes.matches(secret, code) ? found.get() : null;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
