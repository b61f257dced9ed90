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
import press.verbatim.article.ArticleId;
import press.verbatim.people.OrganisationId;
import press.verbatim.people.PersonId;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import press.verbatim.text.Anchor;
import press.verbatim.text.Normal;

@Entity
@Table(name = "approach")
class Approach {
    static final Anchor NO_WORDS = new Anchor("", "", "", -1);

    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private int place;

    @Column
    private String who = "";

    @Column(name = "who_folded")
    private String whoFolded = "";

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(columnDefinition = "text")
    private String questions = "";

    @Column
    private @Nullable Instant deadline;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(columnDefinition = "text")
    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(columnDefinition = "text")
    private String quote = "";

    @Column(name = "quote_prefix", columnDefinition = "text")
    private String quotePrefix = "";

    @Column(name = "quote_suffix", columnDefinition = "text")
    private String quoteSuffix = "";

    @Column(name = "quote_position")
    private int quotePosition;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Approach() {}

    @SuppressWarnings("NullAway.Init")
    Approach(ArticleId article, int place, StaffId by, Instant now) {
        this.articleId = article.value();
        this.place = place;
        this.createdBy = by.value();
        this.createdAt = now;
    }

    void become(ApproachDraft draft, Instant asked, Anchor words) {
        PersonId person = draft.person();
        OrganisationId organisation = draft.organisation();
        who = draft.who();
        whoFolded = Normal.fold(draft.who());
        personId = person == null ? null : person.value();
        organisationId = organisation == null ? null : organisation.value();
        askedAt = asked;
        channel = draft.channel();
        questions = draft.questions();
        deadline = draft.deadline();
        outcome = draft.outcome();
        answer = draft.answer();
        answeredAt = draft.answeredAt();
        quote = words.quote();
        quotePrefix = words.prefix();
        quoteSuffix = words.suffix();
        quotePosition = words.position();
    }

    ApproachId id() {
        return new ApproachId(id);
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    int place() {
        return place;
    }

    void moveTo(int to) {
        place = to;
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    StaffId createdBy() {
        return new StaffId(createdBy);
    }

    String who() {
        return who;
    }

    String whoFolded() {
        return whoFolded;
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    Anchor words() {
        return new Anchor(quote, quotePrefix, quoteSuffix, quotePosition);
    }

    ApproachView view(@Nullable Spot spot, String by, Instant now) {
        return new ApproachView(
                id(),
                version(),
                article(),
                who,
                person(),
                organisationId == null ? null : new OrganisationId(organisationId),
                askedAt,
                channel,
                questions,
                deadline,
                outcome,
                Standing.of(outcome, deadline, now),
                answer,
                answeredAt,
                quote,
                spot,
                by);
    }
}
