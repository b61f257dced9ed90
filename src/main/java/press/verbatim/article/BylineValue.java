package press.verbatim.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;

@Embeddable
record BylineValue(@Nullable UUID staffId, String name) {
    static BylineValue of(Byline byline) {
        StaffId staff = byline.staff();
        return new BylineValue(staff == null ? null : staff.value(), byline.name());
    }

    Byline byline() {
        return new Byline(staffId == null ? null : new StaffId(staffId), name);
    }
}
