package press.verbatim.transcript;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "withdrawal")
class Withdrawal {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "transcript_id")
    private UUID transcriptId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private WithdrawalMode mode = WithdrawalMode.REMOVE;

    @Column(columnDefinition = "text")
    private String notice = "";

    @Column(name = "asked_by")
    private UUID askedBy = new UUID(0, 0);

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "done_at")
    private Instant doneAt = Instant.EPOCH;

    @Column(name = "excerpt_count")
    private int excerptCount;

    @ElementCollection
    @CollectionTable(name = "withdrawal_quoter", joinColumns = @JoinColumn(name = "withdrawal_id"))
    @OrderColumn(name = "position")
    private List<Line> quoters = new ArrayList<>();

    protected Withdrawal() {}

    static Withdrawal of(TranscriptId transcript, WithdrawalMode mode, String notice, StaffId by, Instant asked) {
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.transcriptId = transcript.value();
        withdrawal.mode = mode;
        withdrawal.notice = notice;
        withdrawal.askedBy = by.value();
        withdrawal.askedAt = asked;
        return withdrawal;
    }

    void done(int excerpts, List<Quoter> touched, Instant now) {
        excerptCount = excerpts;
        quoters = new ArrayList<>(touched.stream().map(Line::of).toList());
        doneAt = now;
    }

    StaffId by() {
        return new StaffId(askedBy);
    }

    WithdrawalReceipt receipt(String title, String by) {
        return new WithdrawalReceipt(
                new TranscriptId(transcriptId),
                title,
                mode,
                notice,
                by,
                askedAt,
                doneAt,
                excerptCount,
                quoters.stream().map(Line::quoter).toList());
    }

    /** One thing that quoted the transcript when it was withdrawn. */
    @Embeddable
    static class Line {
        @Column
        private String kind = "";

        @Column(name = "quoter_id")
        private String quoterId = "";

        @Column
        private String title = "";

        @Column
        private boolean live;

        @Column
        private String address = "";

        protected Line() {}

        static Line of(Quoter quoter) {
            Line line = new Line();
            line.kind = quoter.kind();
            line.quoterId = quoter.id();
            line.title = quoter.title();
            line.live = quoter.live();
            line.address = quoter.address();
            return line;
        }

        Quoter quoter() {
            return new Quoter(kind, quoterId, title, live, address);
        }
    }
}
