package press.verbatim.security;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.Words;

/** Tells the desk's elements who is signed in and lets them sign in again without leaving the page. */
@DeskApi
@PermitAll
class DeskSessionController {
    private static final String PATH = "/desk-api/session";

    private final AuthenticationManager authentication;
    private final HttpSessionSecurityContextRepository sessions;
    private final Words words;

    DeskSessionController(
            AuthenticationManager authentication, HttpSessionSecurityContextRepository sessions, Words words) {
        this.authentication = authentication;
        this.sessions = sessions;
        this.words = words;
    }

    record Attempt(String email, String password, @Nullable String code) {}

    @GetMapping(PATH)
    DeskSession session(CsrfToken token) {
        return new DeskSession(token.getHeaderName(), token.getToken(), DeskSession.person(signedIn()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> signIn(
            @RequestBody Attempt attempt, CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        try {
            keep(authentication.authenticate(asked(attempt, request)), request, response);
            return ResponseEntity.ok(session(token));
        } catch (AuthenticationException refused) {
            String key = refused instanceof LockedException ? "security.login.wait" : "security.login.refused";
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(Map.of("field", "password", "message", words.get(key)));
        }
    }

    private static Authentication asked(Attempt attempt, HttpServletRequest request) {
        UsernamePasswordAuthenticationToken asked =
                UsernamePasswordAuthenticationToken.unauthenticated(attempt.email(), attempt.password());
        asked.setDetails(new SignInDetails(attempt.code() == null ? "" : attempt.code(), request.getRemoteAddr()));
        return asked;
    }

    private void keep(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private static @Nullable StaffPrincipal signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffPrincipal person ? person : null;
    }
}
