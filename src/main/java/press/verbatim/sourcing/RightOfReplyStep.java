package press.verbatim.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "right_of_reply_step")
class RightOfReplyStep {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "reply_id")
    private UUID replyId;

    @Enumerated(EnumType.STRING)
    private ReplyAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable ReplyReason reason;

    @Column(columnDefinition = "text")
    private String note = "";

    @Column(name = "by_staff")
    private UUID byStaff;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RightOfReplyStep() {}

    RightOfReplyStep(ReplyId reply, ReplyAct act, ReplyDecision why, StaffId by, Instant at) {
        this.replyId = reply.value();
        this.act = act;
        this.reason = why.reason();
        this.note = why.note();
        this.byStaff = by.value();
        this.at = at;
    }

    UUID reply() {
        return replyId;
    }

    StaffId by() {
        return new StaffId(byStaff);
    }

    ReplyStep view(String by) {
        return new ReplyStep(act, at, by, reason, note);
    }
}
