package press.verbatim.people;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of persons as readers may see them; public pages and feeds call it. */
@Service
@PermitAll
public class PublishedPeople {
    private final Standing standing;
    private final NameReadings readings;

    PublishedPeople(Standing standing, NameReadings readings) {
        this.standing = standing;
        this.readings = readings;
    }

    /** House names by id; nothing else of a person is public. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> houseNames(Collection<PersonId> ids) {
        return standing.houseNames(ids);
    }

    /**
     * The keys ({@link NameKeys}) of every way to write one word of a name; none where nobody on the list has it. It tells neither whose
     * name it is nor any other name of that person.
     *
     * @param asked the keys of the word as a reader wrote it
     */
    public Set<String> readings(Set<String> asked) {
        return readings.of(asked);
    }
}
