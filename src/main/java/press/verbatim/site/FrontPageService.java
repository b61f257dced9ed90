package press.verbatim.site;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;

/** Arranges la une. Editors work on an arrangement of their own and release it; readers see the released one. */
@Service
@RolesAllowed(Roles.EDITOR)
public class FrontPageService {
    private final ArrangementRepository arrangements;
    private final FrontFiller filler;
    private final CurrentStaff staff;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final Clock clock;

    FrontPageService(
            ArrangementRepository arrangements,
            FrontFiller filler,
            CurrentStaff staff,
            ChangeFeed changes,
            AuditLog audit,
            Clock clock) {
        this.arrangements = arrangements;
        this.filler = filler;
        this.staff = staff;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The working arrangement with the live articles that could be placed. */
    @Transactional(readOnly = true)
    public FrontDesk open() {
        List<FrontPlace> working = places(Arrangement.WORKING);
        List<FrontDesk.Placed> live = filler.live(working);
        Arrangement released = arrangements.findById(Arrangement.RELEASED).orElse(null);
        return new FrontDesk(
                arrangements
                        .findById(Arrangement.WORKING)
                        .map(Arrangement::version)
                        .orElse(-1),
                live,
                filler.free(live),
                !working.equals(places(Arrangement.RELEASED)),
                released == null ? null : released.changedAt(),
                released == null ? "" : released.changedBy());
    }

    /** La une as the working arrangement makes it. */
    @Transactional(readOnly = true)
    public FrontContent preview() {
        return filler.fill(places(Arrangement.WORKING));
    }

    /**
     * Replaces the working arrangement.
     *
     * @throws StaleVersion when somebody else changed it since it was opened
     * @throws Refusal when a slot is overfull, an article stands twice, is not live, or a title is too long
     */
    @Transactional
    public void arrange(int version, List<FrontPlace> places) {
        check(places);
        if (filler.live(places).size() < places.size()) {
            throw new Refusal("", "site.frontPage.error.notLive");
        }
        Arrangement working = arrangements.findById(Arrangement.WORKING).orElse(null);
        if ((working == null ? -1 : working.version()) != version) {
            throw new StaleVersion();
        }
        store(Arrangement.WORKING, places);
    }

    /** Shows the working arrangement to readers. */
    @Transactional
    public void release(int version) {
        Arrangement working = arrangements.findById(Arrangement.WORKING).orElseThrow(StaleVersion::new);
        if (working.version() != version) {
            throw new StaleVersion();
        }
        store(Arrangement.RELEASED, working.places());
        changes.publish("front");
        audit.record("front.released", Arrangement.RELEASED, String.valueOf(version));
    }

    /** Puts the working arrangement back to what readers see. */
    @Transactional
    public void revert() {
        store(Arrangement.WORKING, places(Arrangement.RELEASED));
    }

    private List<FrontPlace> places(String id) {
        return arrangements.findById(id).map(Arrangement::places).orElse(List.of());
    }

    private void store(String id, List<FrontPlace> places) {
        Arrangement arrangement =
                arrangements.findById(id).orElseGet(() -> new Arrangement(id, clock.instant(), staff.name()));
        arrangement.become(places, clock.instant(), staff.name());
        arrangements.saveAndFlush(arrangement);
    }

    private static void check(List<FrontPlace> places) {
        Set<ArticleId> seen = new HashSet<>();
        for (FrontPlace place : places) {
            if (!seen.add(place.article())) {
                throw new Refusal("", "site.frontPage.error.twice");
            }
            if (place.title().length() > FrontPlace.TITLE_MAX) {
                throw new Refusal("title", "platform.error.tooLong", FrontPlace.TITLE_MAX);
            }
        }
        for (FrontSlot slot : FrontSlot.values()) {
            if (places.stream().filter(place -> place.slot() == slot).count() > slot.room()) {
                throw new Refusal("", "site.frontPage.error.full", slot.room());
            }
        }
    }
}
