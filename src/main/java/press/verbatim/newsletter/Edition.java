package press.verbatim.newsletter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

@Entity
@Table(name = "edition")
class Edition {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID newsletterId;

    @Column
    private String subject;

    @Column(columnDefinition = "text")
    private String intro;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Column(columnDefinition = "text")
    private @Nullable String bodyHtml;

    @Column(columnDefinition = "text")
    private @Nullable String bodyText;

    private int recipients;

    @Column
    private String createdBy;

    @Column
    private Instant createdAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "edition_article", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place")
    private List<EditionArticle> articles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    @SuppressWarnings("NullAway.Init")
    Edition(EditionDraft draft, List<EditionPiece> pieces, String by, Instant now) {
        this.id = Ids.next();
        this.state = EditionState.DRAFT;
        this.createdBy = by;
        this.createdAt = now;
        become(draft, pieces);
    }

    final void become(EditionDraft draft, List<EditionPiece> pieces) {
        newsletterId = draft.newsletter();
        subject = draft.subject().strip();
        intro = draft.intro().strip();
        articles.clear();
        pieces.stream().map(EditionArticle::new).forEach(articles::add);
    }

    void start(EditionBody body, int to, Instant now) {
        state = EditionState.SENDING;
        bodyHtml = body.html();
        bodyText = body.text();
        recipients = to;
        startedAt = now;
    }

    void stop() {
        state = EditionState.STOPPED;
    }

    void goOn() {
        state = EditionState.SENDING;
    }

    EditionBody body() {
        return new EditionBody(bodyHtml == null ? "" : bodyHtml, bodyText == null ? "" : bodyText);
    }

    List<EditionPiece> pieces() {
        return articles.stream().map(EditionArticle::piece).toList();
    }

    EditionDraft draft() {
        return new EditionDraft(
                newsletterId,
                subject,
                intro,
                pieces().stream().map(EditionPiece::article).toList());
    }

    UUID id() {
        return id;
    }

    UUID newsletterId() {
        return newsletterId;
    }

    String subject() {
        return subject;
    }

    String intro() {
        return intro;
    }

    EditionState state() {
        return state;
    }

    int recipients() {
        return recipients;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }
}
