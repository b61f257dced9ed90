package press.verbatim.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;

/**
 * Proposes persons whose names may be one, and keeps what an editor decides; the list of persons calls it. A merged person goes off the
 * list, but what names it stays as it is: {@link Standing} answers with the person it was merged into, until the merge is undone.
 */
@Service
@RolesAllowed(Roles.EDITOR)
public class MergesService {
    /** Proposals shown at once; the next ones come when these are decided. */
    private static final int PROPOSED = 50;

    private final PersonRepository people;
    private final Roster roster;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final Clock clock;

    MergesService(PersonRepository people, Roster roster, ChangeFeed changes, AuditLog audit, Clock clock) {
        this.people = people;
        this.roster = roster;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Pairs of persons that may be one, but those an editor said are two. */
    @Transactional(readOnly = true)
    public List<MergeProposal> proposals() {
        List<Lookalikes.Pair> pairs =
                new Lookalikes(apart(), PROPOSED).among(roster.now().rows());
        Set<UUID> ids = pairs.stream().flatMap(pair -> pair.persons().stream()).collect(Collectors.toSet());
        Map<UUID, PersonRow> rows = people.findByIdIn(ids).stream()
                .map(Person::row)
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return pairs.stream()
                .flatMap(pair -> proposal(
                        pair,
                        rows.get(pair.one().person()),
                        rows.get(pair.other().person())))
                .toList();
    }

    private static Stream<MergeProposal> proposal(
            Lookalikes.Pair pair, @Nullable PersonRow one, @Nullable PersonRow other) {
        return one == null || other == null
                ? Stream.empty()
                : Stream.of(new MergeProposal(
                        one,
                        other,
                        pair.reason(),
                        pair.one().spelling(),
                        pair.other().spelling()));
    }

    /** Merges that can be undone; of several in a row, the last. */
    @Transactional(readOnly = true)
    public List<MergedPerson> merged() {
        List<Person> gone = people.findByMergedIntoIsNotNullOrderBySortNameAscIdAsc();
        Map<UUID, Person> kept =
                people
                        .findByIdIn(gone.stream()
                                .flatMap(person -> person.mergedInto().stream())
                                .toList())
                        .stream()
                        .filter(person -> person.mergedInto().isEmpty())
                        .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return gone.stream()
                .flatMap(person -> person.mergedInto().map(kept::get).stream()
                        .map(into -> new MergedPerson(person.row(), into.row())))
                .toList();
    }

    /**
     * Merges one person into another, which learns all its spellings.
     *
     * @throws Refusal when it would have too many
     */
    @Transactional
    public void merge(PersonId kept, PersonId gone) {
        if (kept.equals(gone)) {
            throw new Refusal("", "people.error.samePerson");
        }
        Person into = present(kept);
        Person person = present(gone);
        person.mergeInto(into, clock.instant());
        store(into, person);
        audit.record("person.merged", gone.toString(), kept.toString());
    }

    /** Puts a merged person back on the list and takes its spellings from the other one, which may have become unknown meanwhile. */
    @Transactional
    public void undo(PersonId gone) {
        UUID value = gone.value();
        Person person = people.findById(value).orElseThrow(NotFound::new);
        UUID kept = person.mergedInto().orElseThrow(NotFound::new);
        Person into = people.findById(kept)
                .filter(other -> other.mergedInto().isEmpty())
                .orElseThrow(NotFound::new);
        person.separateFrom(into);
        store(into, person);
        audit.record("person.separated", gone.toString(), into.id().toString());
    }

    /** Remembers that two persons are two, whatever their names. */
    @Transactional
    public void keepApart(PersonId one, PersonId other) {
        Person person = present(one);
        person.keepApartFrom(present(other));
        people.saveAndFlush(person);
        audit.record("person.keptApart", one.toString(), other.toString());
    }

    /** Forgets that two persons are two: they are proposed again where their names are alike. */
    @Transactional
    public void proposeAgain(PersonId one, PersonId other) {
        Person person = present(one);
        Person second = present(other);
        person.mayBe(second);
        people.saveAndFlush(person);
        people.saveAndFlush(second);
        audit.record("person.proposedAgain", one.toString(), other.toString());
    }

    private Set<Set<UUID>> apart() {
        Set<Set<UUID>> pairs = new HashSet<>();
        people.apart().forEach(pair -> pairs.add(Set.of(pair.person(), pair.other())));
        return pairs;
    }

    /** Every node forgets what it knows of whose words are whose. */
    private void store(Person into, Person person) {
        people.saveAndFlush(into);
        people.saveAndFlush(person);
        changes.publish("person:" + into.id());
        changes.publish("person:" + person.id());
        changes.publish(PeopleService.MERGES);
    }

    private Person present(PersonId id) {
        UUID value = id.value();
        return people.findByIdAndDeletedAtIsNull(value).orElseThrow(NotFound::new);
    }
}
