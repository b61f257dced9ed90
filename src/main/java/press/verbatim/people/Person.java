package press.verbatim.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.text.Normal;

@Entity
@Table(name = "person")
class Person {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "house_name")
    private String houseName = "";

    @Column(name = "sort_name")
    private String sortName = "";

    @Column
    private String role = "";

    @Column
    private String wikidata = "";

    @Column(columnDefinition = "text")
    private String note = "";

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    /** What the person it was merged into learnt from it. */
    @ElementCollection
    @CollectionTable(name = "person_lent_spelling", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "spelling")
    private Set<String> lent = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_apart", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "other_id")
    private Set<UUID> apart = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_spelling", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Spelling> spellings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_tenure", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<TenureValue> tenures = new ArrayList<>();

    protected Person() {}

    static Person of(PersonDraft draft) {
        Person person = new Person();
        person.become(draft);
        return person;
    }

    void become(PersonDraft draft) {
        houseName = NameForms.houseName(draft.houseName());
        sortName = Normal.fold(houseName);
        role = NameForms.atMost(Normal.line(draft.role()), PersonDraft.ROLE_MAX, "role");
        wikidata = NameForms.wikidata(draft.wikidata());
        note = NameForms.note(draft.note());
        replaceSpellings(NameForms.all(houseName, draft.spellings()));
        List<TenureValue> functions = TenureValue.all(draft.tenures());
        if (!tenures.equals(functions)) {
            tenures.clear();
            tenures.addAll(functions);
        }
    }

    void learn(String spelling) {
        List<String> known = new ArrayList<>(NameForms.others(spellings));
        known.add(spelling);
        replaceSpellings(NameForms.all(houseName, known));
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    void mergeInto(Person other, Instant time) {
        lent.addAll(allSpellings());
        lent.removeAll(other.allSpellings());
        List<String> all = new ArrayList<>(NameForms.others(other.spellings));
        all.addAll(lent.stream().sorted().toList());
        other.replaceSpellings(NameForms.all(other.houseName, all));
        mergedInto = other.id;
        deletedAt = time;
    }

    void separateFrom(Person other) {
        List<String> rest = new ArrayList<>(NameForms.others(other.spellings));
        rest.removeAll(lent);
        other.replaceSpellings(NameForms.all(other.houseName, rest));
        lent.clear();
        mergedInto = null;
        deletedAt = null;
    }

    void keepApartFrom(Person other) {
        apart.add(other.id);
    }

    void mayBe(Person other) {
        apart.remove(other.id);
        other.apart.remove(id);
    }

    Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    PersonId id() {
        return new PersonId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    String houseName() {
        return houseName;
    }

    String sortName() {
        return sortName;
    }

    /** The house name, then every other one. */
    List<String> allSpellings() {
        return spellings.stream().map(Spelling::spelling).toList();
    }

    List<Tenure> tenures() {
        return tenures.stream().map(TenureValue::view).toList();
    }

    /** How to present the person on a day; without dated functions, as at any time. */
    String roleAt(LocalDate day) {
        return tenures.isEmpty()
                ? role
                : Tenure.at(tenures(), day).map(Tenure::function).orElse("");
    }

    PersonRow row() {
        return new PersonRow(id(), houseName, role, NameForms.others(spellings));
    }

    PersonDetails details() {
        return new PersonDetails(
                id(), version(), houseName, role, NameForms.others(spellings), wikidata, note, tenures());
    }

    private void replaceSpellings(List<Spelling> all) {
        if (!spellings.equals(all)) {
            spellings.clear();
            spellings.addAll(all);
        }
    }
}
