package press.verbatim.security;

import java.util.EnumSet;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs jobs under a name of their own, with every role, so that the audit log says what no person did. Scheduled tasks call it. */
@Component
public class SystemUser {

    /** Runs the work as the named job and puts the former user back. */
    public void run(String job, Runnable work) {
        call(job, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs the work as the named job and returns its result. */
    public <T> T call(String job, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(
                StaffAuthentication.of(new StaffPrincipal(StaffId.SYSTEM, job, job, EnumSet.allOf(Role.class), 0)));
        SecurityContextHolder.setContext(during);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
