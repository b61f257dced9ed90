package press.verbatim.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/**
 * Keeps the persons of the house's list. The list view edits them, imports of transcripts find or make their speakers here, proofing
 * reads all names.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class PeopleService {
    /** Published as a change when persons were merged or separated: who stands for an id is another one from then on. */
    public static final String MERGES = "people:merges";

    /** Fewer letters are in too many names to be read in every transliteration. */
    private static final int LEAST_LETTERS = 3;

    private static final int MATCHES = 20;
    private static final UUID LOWEST = new UUID(0, 0);

    private final PersonRepository people;
    private final Standing standing;
    private final Roster roster;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final Clock clock;

    PeopleService(
            PersonRepository people,
            Standing standing,
            Roster roster,
            ChangeFeed changes,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.standing = standing;
        this.roster = roster;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Persons by house name, those with any spelling that holds the words of the query, in whatever script or transliteration. */
    @Transactional(readOnly = true)
    public Slice<PersonRow> list(String query, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? List.of("", LOWEST.toString()) : Cursors.decode(cursor, 2);
        List<Person> found = people.page(
                NameForms.anywhere(query),
                alike(query),
                after.getFirst(),
                Keys.uuid(after.getLast()),
                Limit.of(limit + 1));
        return Slice.of(
                        found,
                        limit,
                        last -> Cursors.encode(last.sortName(), last.id().toString()))
                .map(Person::row);
    }

    /** The person, or the one it was merged into. */
    @Transactional(readOnly = true)
    public PersonDetails find(PersonId id) {
        return standing(id).details();
    }

    /** @throws Refusal for a missing or too long word, an ill-formed Wikidata id, or a namesake in the same role */
    @Transactional
    public PersonId create(PersonDraft draft) {
        Person person = Person.of(draft);
        refuseNamesake(person);
        people.saveAndFlush(person);
        audit.record("person.created", person.id().toString(), "");
        return person.id();
    }

    /** @throws StaleVersion when somebody changed the person since that version was read */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void update(PersonId id, int version, PersonDraft draft) {
        Person person = present(id);
        if (person.version() != version) {
            throw new StaleVersion();
        }
        person.become(draft);
        refuseNamesake(person);
        store(person, "person.changed");
    }

    /** Remembers one more spelling, as a transcript or an article showed it. */
    @Transactional
    public void addSpelling(PersonId id, String spelling) {
        Person person = standing(id);
        person.learn(spelling);
        store(person, "person.spellingAdded");
    }

    /** Takes a person off the list; what names them keeps their name, and {@link #restore} brings them back. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void delete(PersonId id) {
        Person person = present(id);
        person.deleteAt(clock.instant());
        store(person, "person.deleted");
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void restore(PersonId id) {
        UUID value = id.value();
        Person person = people.findById(value)
                .filter(deleted -> deleted.mergedInto().isEmpty())
                .orElseThrow(NotFound::new);
        person.deleteAt(null);
        store(person, "person.restored");
    }

    /** Every spelling of every person, house names included; the same list for as long as no person changes. */
    @Transactional(readOnly = true)
    public List<KnownName> names() {
        return roster.now().known();
    }

    /**
     * House names by id, those of deleted persons included: what was written about them stays readable. A merged person has the name
     * of the one it was merged into.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, String> houseNames(Collection<PersonId> ids) {
        return standing.houseNames(ids);
    }

    /** How to present persons on a day, by the ids asked for; empty where nothing is known of that day. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> rolesAt(Collection<PersonId> ids, LocalDate day) {
        Map<PersonId, String> roles = new HashMap<>();
        standing.of(ids).forEach((id, person) -> roles.put(id, person.roleAt(day)));
        return roles;
    }

    /** Who stands for each id now: the person it was merged into, or itself. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> standing(Collection<PersonId> ids) {
        Map<PersonId, PersonId> now = new HashMap<>();
        standing.of(ids).forEach((id, person) -> now.put(id, person.id()));
        return now;
    }

    /** Who may be meant by a name: those spelled exactly so (folded) first, then those with this surname. */
    @Transactional(readOnly = true)
    public List<PersonRow> matching(String spelled) {
        String folded = Normal.fold(spelled);
        if (folded.isEmpty()) {
            return List.of();
        }
        String surname = "% " + NameForms.anywhere(folded).replaceAll("^%|%$", "");
        return people.named(folded, surname, alike(spelled), Limit.of(MATCHES)).stream()
                .map(Person::row)
                .sorted(Comparator.comparing(row -> !isSpelled(row, folded)))
                .toList();
    }

    /** Persons with a spelling that may be another way to write the words. */
    private List<UUID> alike(String words) {
        if (words.strip().length() < LEAST_LETTERS) {
            return List.of(LOWEST);
        }
        List<UUID> found = roster.now().holding(words);
        return found.isEmpty() ? List.of(LOWEST) : found;
    }

    private static boolean isSpelled(PersonRow row, String folded) {
        return Normal.fold(row.houseName()).equals(folded)
                || row.spellings().stream().map(Normal::fold).anyMatch(folded::equals);
    }

    private void refuseNamesake(Person person) {
        boolean exists = people
                .findBySortNameAndRoleAndDeletedAtIsNull(
                        person.sortName(), person.row().role())
                .stream()
                .anyMatch(other -> !other.id().equals(person.id()));
        if (exists) {
            throw new Refusal("houseName", "people.error.exists");
        }
    }

    private void store(Person person, String action) {
        people.saveAndFlush(person);
        changes.publish("person:" + person.id());
        audit.record(action, person.id().toString(), "");
    }

    private Person present(PersonId id) {
        UUID value = id.value();
        return people.findByIdAndDeletedAtIsNull(value).orElseThrow(NotFound::new);
    }

    private Person standing(PersonId id) {
        return standing.of(id).filter(person -> !person.isDeleted()).orElseThrow(NotFound::new);
    }
}
