package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;
import press.verbatim.text.Slug;

@Entity
@Table(name = "transcript")
class Transcript {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column
    private String title = "";

    @Column
    private String slug = "";

    @Column
    private String outlet = "";

    @Column(name = "search_text", columnDefinition = "text")
    private String searchText = "";

    @Column(name = "recorded_on")
    private @Nullable LocalDate recordedOn;

    @Enumerated(EnumType.STRING)
    private TranscriptKind kind = TranscriptKind.CALL;

    @Column
    private String language = "";

    @Column(name = "translation_language")
    private @Nullable String translationLanguage;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.RESTRICTED;

    @Column
    private int revision = 1;

    @Column(name = "turn_count")
    private int turnCount;

    @Column(name = "created_by")
    private UUID createdBy = new UUID(0, 0);

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_mode")
    private @Nullable WithdrawalMode withdrawalMode;

    @Column(name = "withdrawal_notice", columnDefinition = "text")
    private @Nullable String withdrawalNotice;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Transcript() {}

    static Transcript of(TranscriptDetails details, int turnCount, StaffId creator, Instant now) {
        Transcript transcript = new Transcript();
        transcript.turnCount = turnCount;
        transcript.createdBy = creator.value();
        transcript.createdAt = now;
        transcript.describe(details);
        transcript.slug = transcript.provisionalSlug();
        return transcript;
    }

    void describe(TranscriptDetails details) {
        title = details.title();
        outlet = details.outlet();
        recordedOn = details.recordedOn();
        kind = details.kind();
        language = details.language();
        translationLanguage = details.translationLanguage();
    }

    void findableBy(Collection<String> labels) {
        searchText = Normal.fold(title + " " + outlet + " " + String.join(" ", labels));
    }

    void translatedInto(@Nullable String into) {
        translationLanguage = into;
    }

    /** The words changed: anchors made from now on carry the new revision. */
    int revise() {
        revision++;
        return revision;
    }

    void countTurns(int now) {
        turnCount = now;
    }

    void show(Visibility to) {
        visibility = to;
    }

    /** An address that tells nobody whether another transcript bears the same title; kept until readers may see it. */
    private String provisionalSlug() {
        String base = plainSlug();
        return base + "-" + id.toString().substring(24);
    }

    String plainSlug() {
        String base = Slug.of(title);
        return base.isEmpty() ? "transcription" : base;
    }

    boolean hasProvisionalSlug() {
        return slug.endsWith(id.toString().substring(24));
    }

    void settleSlug(String settled) {
        slug = settled;
    }

    void withdraw(WithdrawalMode mode, String notice, Instant now) {
        withdrawalMode = mode;
        withdrawalNotice = notice;
        withdrawnAt = now;
    }

    @Nullable
    Withdrawn withdrawn() {
        return withdrawalMode == null || withdrawalNotice == null || withdrawnAt == null
                ? null
                : new Withdrawn(withdrawalMode, withdrawalNotice, withdrawnAt);
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    TranscriptId id() {
        return new TranscriptId(id);
    }

    String title() {
        return title;
    }

    String slug() {
        return slug;
    }

    String outlet() {
        return outlet;
    }

    @Nullable
    LocalDate recordedOn() {
        return recordedOn;
    }

    TranscriptKind kind() {
        return kind;
    }

    String language() {
        return language;
    }

    @Nullable
    String translationLanguage() {
        return translationLanguage;
    }

    Visibility visibility() {
        return visibility;
    }

    /** Counts every change of the transcript, its words' and others. */
    int version() {
        return version == null ? 0 : version;
    }

    int revision() {
        return revision;
    }

    int turnCount() {
        return turnCount;
    }

    boolean isCreatedBy(StaffId staff) {
        return createdBy.equals(staff.value());
    }

    TranscriptHead head(List<ParticipantView> participants, List<DisputeView> disputes) {
        return new TranscriptHead(
                id(),
                title,
                slug,
                outlet,
                recordedOn,
                kind,
                language,
                translationLanguage,
                visibility,
                revision,
                turnCount,
                participants,
                disputes,
                withdrawn());
    }

    TranscriptRow row(boolean disputed) {
        return new TranscriptRow(
                id(),
                title,
                outlet,
                recordedOn,
                kind,
                language,
                translationLanguage,
                visibility,
                turnCount,
                disputed,
                withdrawalMode != null);
    }
}
