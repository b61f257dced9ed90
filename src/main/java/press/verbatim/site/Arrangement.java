package press.verbatim.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored arrangement of la une: there is a working one and a released one. */
@Entity
@Table(name = "front_page")
class Arrangement {
    static final String WORKING = "working";
    static final String RELEASED = "released";

    @Id
    private String id;

    @Version
    private @Nullable Integer version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "front_place", joinColumns = @JoinColumn(name = "front_page"))
    @OrderColumn(name = "position")
    private List<PlaceValue> places = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {}

    Arrangement(String id, Instant at, String by) {
        this.id = id;
        this.changedAt = at;
        this.changedBy = by;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    List<FrontPlace> places() {
        return places.stream().map(PlaceValue::place).toList();
    }

    void become(List<FrontPlace> wanted, Instant at, String by) {
        places = new ArrayList<>(wanted.stream().map(PlaceValue::new).toList());
        changedAt = at;
        changedBy = by;
    }
}
