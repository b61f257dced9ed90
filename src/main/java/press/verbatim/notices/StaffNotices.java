package press.verbatim.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.StaffId;

/** Tells colleagues something, in the transaction of the act itself. Services of every module call it. */
@Component
public class StaffNotices {
    private final NoticeRepository notices;
    private final NoticeWatch watch;
    private final CurrentStaff current;
    private final Clock clock;

    StaffNotices(NoticeRepository notices, NoticeWatch watch, CurrentStaff current, Clock clock) {
        this.notices = notices;
        this.watch = watch;
        this.current = current;
        this.clock = clock;
    }

    /** Tells each of them but whoever acts. What somebody was told already and has not read comes to the top instead of twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inform(Collection<StaffId> whom, Telling telling) {
        Instant now = clock.instant();
        StaffId by = current.id();
        whom.stream()
                .distinct()
                .filter(each -> !each.equals(by) && !each.equals(StaffId.SYSTEM))
                .forEach(each -> inform(each, telling, by, now));
    }

    private void inform(StaffId whom, Telling telling, StaffId by, Instant now) {
        notices.unread(whom.value(), telling.code(), telling.subject(), telling.place()).stream()
                .findFirst()
                .ifPresentOrElse(known -> known.again(by, now), () -> notices.save(new Notice(whom, telling, by, now)));
        watch.changed(whom);
    }
}
