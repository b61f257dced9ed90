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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.text.Normal;

@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "house_name")
    private String houseName = "";

    @Column(name = "sort_name")
    private String sortName = "";

    @Column
    private String wikidata = "";

    @Column(columnDefinition = "text")
    private String note = "";

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @ElementCollection
    @CollectionTable(name = "organisation_spelling", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Spelling> spellings = new ArrayList<>();

    protected Organisation() {}

    static Organisation of(OrganisationDraft draft) {
        Organisation organisation = new Organisation();
        organisation.become(draft);
        return organisation;
    }

    void become(OrganisationDraft draft) {
        houseName = NameForms.houseName(draft.houseName());
        sortName = Normal.fold(houseName);
        wikidata = NameForms.wikidata(draft.wikidata());
        note = NameForms.note(draft.note());
        replaceSpellings(NameForms.all(houseName, draft.spellings()));
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    String sortName() {
        return sortName;
    }

    OrganisationRow row() {
        return new OrganisationRow(id(), houseName, NameForms.others(spellings));
    }

    OrganisationDetails details() {
        return new OrganisationDetails(id(), version(), houseName, NameForms.others(spellings), wikidata, note);
    }

    private void replaceSpellings(List<Spelling> all) {
        if (!spellings.equals(all)) {
            spellings.clear();
            spellings.addAll(all);
        }
    }
}
