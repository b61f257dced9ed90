package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

/** The text of an article that is being worked on, with who saved it last and what its last check found. */
@MappedSuperclass
abstract class DraftText {
    @Column
    private String kicker = "";

    @Column
    private String headline = "";

    @Column
    private String headlineFolded = "";

    @Column(columnDefinition = "text")
    private String lead = "";

    @Column(columnDefinition = "text")
    private String body = "";

    @Column
    private int copyVersion;

    @Column
    private UUID savedBy;

    @Column
    private Instant savedAt;

    @Column
    private int flagged;

    @SuppressWarnings("NullAway.Init")
    protected DraftText() {}

    DraftText(StaffId owner, Instant now) {
        this.savedBy = owner.value();
        this.savedAt = now;
    }

    WorkingCopy copy() {
        return new WorkingCopy(kicker, headline, lead, body);
    }

    String headline() {
        return headline;
    }

    String body() {
        return body;
    }

    int copyVersion() {
        return copyVersion;
    }

    StaffId savedBy() {
        return new StaffId(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    /** How many quotations the last check flagged. */
    int flagged() {
        return flagged;
    }

    void flag(int quotations) {
        flagged = quotations;
    }

    void type(WorkingCopy copy, StaffId by, Instant now) {
        kicker = copy.kicker();
        headline = copy.headline();
        headlineFolded = Normal.fold(copy.headline());
        lead = copy.lead();
        body = copy.body();
        copyVersion++;
        savedBy = by.value();
        savedAt = now;
    }
}
