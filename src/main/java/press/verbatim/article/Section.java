package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "section")
class Section {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column
    private String slug;

    @Column
    private int place;

    @Column
    private boolean deleted;

    @SuppressWarnings("NullAway.Init")
    protected Section() {}

    Section(SectionDraft draft, int place) {
        this.id = Ids.next();
        this.place = place;
        this.name = draft.name();
        this.slug = draft.slug();
    }

    SectionId id() {
        return new SectionId(id);
    }

    void become(SectionDraft draft) {
        name = draft.name();
        slug = draft.slug();
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    int place() {
        return place;
    }

    void delete(boolean gone) {
        deleted = gone;
    }

    int version() {
        return version == null ? 0 : version;
    }

    SectionRef ref() {
        return new SectionRef(id(), name, slug);
    }

    SectionRow row(int articles) {
        return new SectionRow(id(), name, slug, articles, version());
    }
}
