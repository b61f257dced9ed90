package press.verbatim.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element of the desk needs before it may write.
 *
 * @param csrfHeader name of the header that carries the token
 * @param staff who is signed in, null when nobody is
 */
record DeskSession(
        String csrfHeader, String csrfToken, @Nullable Person staff) {

    record Person(String id, String name, List<Role> roles) {}

    static @Nullable Person person(@Nullable StaffPrincipal principal) {
        return principal == null
                ? null
                : new Person(principal.id().toString(), principal.displayName(), List.copyOf(principal.roles()));
    }
}
