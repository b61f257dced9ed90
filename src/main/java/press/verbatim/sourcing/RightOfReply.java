package press.verbatim.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleId;
import press.verbatim.people.OrganisationId;
import press.verbatim.people.PersonId;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "right_of_reply")
class RightOfReply {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private String who = "";

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column
    private String capacity = "";

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(columnDefinition = "text")
    private String contested = "";

    @Column(columnDefinition = "text")
    private String words = "";

    @Column(columnDefinition = "text")
    private String note = "";

    @Enumerated(EnumType.STRING)
    private ReplyState state = ReplyState.RECEIVED;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected RightOfReply() {}

    @SuppressWarnings("NullAway.Init")
    RightOfReply(ArticleId article, StaffId by, Instant now) {
        this.articleId = article.value();
        this.createdBy = by.value();
        this.createdAt = now;
    }

    void become(ReplyDraft checked) {
        PersonId person = checked.person();
        OrganisationId organisation = checked.organisation();
        who = checked.who();
        personId = person == null ? null : person.value();
        organisationId = organisation == null ? null : organisation.value();
        capacity = checked.capacity();
        receivedAt = Objects.requireNonNull(checked.receivedAt());
        channel = checked.channel();
        contested = checked.contested();
        words = checked.words();
        note = checked.note();
    }

    void stand(ReplyState now, Instant at) {
        state = now;
        publishedAt = now == ReplyState.PUBLISHED ? at : null;
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    ReplyId id() {
        return new ReplyId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    ReplyState state() {
        return state;
    }

    boolean deleted() {
        return deletedAt != null;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String who() {
        return who;
    }

    StaffId createdBy() {
        return new StaffId(createdBy);
    }

    ReplyDraft received() {
        return new ReplyDraft(
                who,
                personId == null ? null : new PersonId(personId),
                organisationId == null ? null : new OrganisationId(organisationId),
                capacity,
                receivedAt,
                channel,
                contested,
                words,
                note);
    }

    PublishedReply published() {
        return new PublishedReply(id(), who, capacity, Objects.requireNonNull(publishedAt), paragraphs());
    }

    /** What stands between blank lines, each line of it as it is. */
    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : (words + "\n").split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                paragraphs.add(String.join("\n", lines));
                lines.clear();
            }
        }
        return paragraphs;
    }
}
