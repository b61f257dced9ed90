package press.verbatim.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the person who stands for an id now: the one it was merged into, or itself. Both doors to people ask it. */
@Component
class Standing {
    private final PersonRepository people;

    Standing(PersonRepository people) {
        this.people = people;
    }

    Optional<Person> of(PersonId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** By the ids asked for; unknown ones are left out. */
    Map<PersonId, Person> of(Collection<PersonId> ids) {
        Map<UUID, Person> known = new HashMap<>();
        Set<UUID> missing = new HashSet<>();
        ids.forEach(id -> missing.add(id.value()));
        while (!missing.isEmpty()) {
            List<Person> read = people.findByIdIn(missing);
            missing.clear();
            read.forEach(person -> known.put(person.id().value(), person));
            read.stream().flatMap(person -> person.mergedInto().stream()).forEach(missing::add);
            missing.removeAll(known.keySet());
        }
        Map<PersonId, Person> standing = new HashMap<>();
        for (PersonId id : ids) {
            Person person = last(known, id.value());
            if (person != null) {
                standing.put(id, person);
            }
        }
        return standing;
    }

    private static @Nullable Person last(Map<UUID, Person> known, UUID id) {
        Person person = known.get(id);
        UUID into = person == null ? null : person.mergedInto().orElse(null);
        return into == null ? person : last(known, into);
    }

    Map<PersonId, String> houseNames(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        of(ids).forEach((id, person) -> names.put(id, person.houseName()));
        return names;
    }
}
