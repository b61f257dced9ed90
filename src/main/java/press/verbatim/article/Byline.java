package press.verbatim.article;

import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;

/** A signature: someone of the staff, or a name that stands for itself (agency, guest). */
public record Byline(@Nullable StaffId staff, String name) {
    public static final int NAME_MAX = 120;
}
