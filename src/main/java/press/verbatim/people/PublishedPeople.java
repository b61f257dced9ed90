package press.verbatim.people;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of persons as readers may see them; public pages and feeds call it. */
@Service
@PermitAll
public class PublishedPeople {
    private final PersonRepository people;

    PublishedPeople(PersonRepository people) {
        this.people = people;
    }

    /** House names by id; nothing else of a person is public. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> houseNames(Collection<PersonId> ids) {
        List<UUID> values = ids.stream().map(PersonId::value).distinct().toList();
        return people.findByIdIn(values).stream().collect(Collectors.toMap(Person::id, Person::houseName));
    }
}
