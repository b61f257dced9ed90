package press.verbatim.people;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of persons as readers may see them; public pages and feeds call it. */
@Service
@PermitAll
public class PublishedPeople {
    private final Standing standing;

    PublishedPeople(Standing standing) {
        this.standing = standing;
    }

    /** House names by id; nothing else of a person is public. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> houseNames(Collection<PersonId> ids) {
        return standing.houseNames(ids);
    }
}
