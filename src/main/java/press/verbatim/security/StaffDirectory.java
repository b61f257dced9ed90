package press.verbatim.security;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of the staff, for signatures, lists and mentions. Every module asks it; it shows no address. */
@Component
@PermitAll
public class StaffDirectory {
    private final StaffRepository staff;

    StaffDirectory(StaffRepository staff) {
        this.staff = staff;
    }

    /** The names of those asked for; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        Map<StaffId, String> names = new HashMap<>();
        for (Staff one :
                staff.findAllByIdIn(ids.stream().map(StaffId::value).distinct().toList())) {
            names.put(one.id(), one.displayName());
        }
        return names;
    }

    /** Everyone whose account is open, by name. */
    @Transactional(readOnly = true)
    public List<StaffName> active() {
        return staff.findByDisabledFalseOrderByDisplayName().stream()
                .map(one -> new StaffName(one.id(), one.displayName()))
                .toList();
    }

    /** Everyone whose account is open and who holds the role, by name. */
    @Transactional(readOnly = true)
    public List<StaffName> withRole(Role role) {
        return staff.findByDisabledFalseOrderByDisplayName().stream()
                .filter(one -> one.roles().contains(role))
                .map(one -> new StaffName(one.id(), one.displayName()))
                .toList();
    }
}
