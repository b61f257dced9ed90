package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import press.verbatim.text.Anchoring;

@Entity
@Table(name = "excerpt")
class Excerpt {
    /** What stands for masked words; of one length, so that it tells nothing. */
    static final String MASK = "█████";

    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "transcript_id")
    private UUID transcriptId = new UUID(0, 0);

    @Column(name = "annotation_id")
    private @Nullable UUID annotationId;

    @Embedded
    private Place place = new Place();

    @Column(name = "other_words", columnDefinition = "text")
    private @Nullable String otherWords;

    @Column
    private String speaker = "";

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "start_ms")
    private @Nullable Long startMillis;

    @Column(name = "is_public")
    private boolean isPublic;

    @Column(name = "public_comment", columnDefinition = "text")
    private String publicComment = "";

    @Column(name = "proposed_by")
    private UUID proposedBy = new UUID(0, 0);

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected Excerpt() {}

    static Excerpt of(FoundPassage found, Transcript transcript, StaffId proposer, Instant now) {
        Excerpt excerpt = new Excerpt();
        excerpt.transcriptId = transcript.id().value();
        excerpt.mend(found, transcript);
        excerpt.proposedBy = proposer.value();
        excerpt.createdAt = now;
        return excerpt;
    }

    void from(AnnotationId annotation) {
        annotationId = annotation.value();
    }

    void publish(String comment, Instant now) {
        isPublic = true;
        publicComment = comment;
        publishedAt = now;
    }

    void unpublish() {
        isPublic = false;
    }

    ExcerptId id() {
        return new ExcerptId(id);
    }

    TranscriptId transcript() {
        return new TranscriptId(transcriptId);
    }

    Place place() {
        return place;
    }

    void moveTo(Place moved) {
        place = moved;
    }

    /** Freezes other words, after a person has said that they stand for those that were there. */
    void mend(FoundPassage found, Transcript transcript) {
        PersonId person = found.first().person();
        place = Place.of(found, transcript.revision());
        otherWords = found.otherSide();
        speaker = found.first().speaker();
        personId = person == null ? null : person.value();
        startMillis = found.first().startMillis();
    }

    Passage passage() {
        return place.passage(transcript());
    }

    @Nullable
    AnnotationId annotation() {
        return annotationId == null ? null : new AnnotationId(annotationId);
    }

    String speaker() {
        return speaker;
    }

    boolean isPublic() {
        return isPublic;
    }

    boolean quotes(FoundPassage found, int revision) {
        return place.revision() == revision && place.passage(transcript()).equals(found.passage());
    }

    ExcerptCard card(Transcript of, List<DisputeView> disputes) {
        Withdrawn withdrawn = of.withdrawn();
        boolean original = place.side() == TextSide.ORIGINAL;
        String translation = of.translationLanguage();
        String language = original || translation == null ? of.language() : translation;
        return new ExcerptCard(
                id(),
                transcript(),
                place.passage(transcript()),
                withdrawn == null ? place.words() : hidden(withdrawn),
                withdrawn == null ? otherWords : null,
                language,
                original ? translation : of.language(),
                speaker,
                personId == null ? null : new PersonId(personId),
                of.recordedOn(),
                of.outlet(),
                startMillis,
                of.title(),
                of.slug(),
                of.visibility() == Visibility.PUBLIC,
                isPublic && of.visibility().showsExcerpts(),
                withdrawn == null ? publicComment : "",
                disputes,
                withdrawn,
                false);
    }

    /** Its place in the text readers download, while its words still stand there. */
    Optional<PublicAnnotation> annotation(NormativeText text) {
        return place.waiting() != null
                ? Optional.empty()
                : text.range(passage())
                        .map(range -> new PublicAnnotation(
                                id(),
                                publicComment,
                                publishedAt,
                                text.slice(range.from(), range.to()),
                                text.slice(range.from() - Anchoring.CONTEXT, range.from()),
                                text.slice(range.to(), range.to() + Anchoring.CONTEXT),
                                range.from(),
                                range.to()))
                        .filter(found -> !found.exact().isEmpty()
                                && (!place.fromTurn().equals(place.toTurn()) || text.holds(passage(), place.words())));
    }

    private static String hidden(Withdrawn withdrawn) {
        return withdrawn.mode() == WithdrawalMode.MASK ? MASK : "";
    }
}
