package press.verbatim.security;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The append-only record of acts. Services write to it in the transaction of the act itself. */
@Component
public class AuditLog {
    private static final int DETAIL_LIMIT = 400;

    private final AuditRepository entries;
    private final Clock clock;

    AuditLog(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param action a code such as {@code article.published}
     * @param subject the identifier of what was acted on
     * @param detail short and free of words from sources
     */
    public void record(String action, String subject, String detail) {
        String kept = detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT) : detail;
        entries.save(new AuditEntry(clock.instant(), actor(), action, subject, kept));
    }

    private static String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff) {
            return staff.email();
        }
        return "public";
    }
}
