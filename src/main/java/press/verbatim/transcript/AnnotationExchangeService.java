package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.transcript.w3c.AnnotationDocument;
import press.verbatim.transcript.w3c.AnnotationPageWriter;
import press.verbatim.transcript.w3c.ReadAnnotation;
import press.verbatim.transcript.w3c.ReadDocument;
import press.verbatim.transcript.w3c.WrittenAnnotation;

/**
 * Takes annotations in from documents of the W3C's model and gives them out as one. The transcript's page calls it. What comes in is all
 * stored or not at all; what goes out is what whoever asks may see.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class AnnotationExchangeService {
    private static final String OWN = "urn:uuid:";

    private final AnnotationRepository annotations;
    private final ReplyRepository replies;
    private final AnnotationViews views;
    private final TurnStore turns;
    private final Viewer viewer;
    private final VerbatimProperties properties;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    AnnotationExchangeService(
            AnnotationRepository annotations,
            ReplyRepository replies,
            AnnotationViews views,
            TurnStore turns,
            Viewer viewer,
            VerbatimProperties properties,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.annotations = annotations;
        this.replies = replies;
        this.views = views;
        this.turns = turns;
        this.viewer = viewer;
        this.properties = properties;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Says what a document would bring, and stores nothing.
     *
     * @throws Refusal when it is no annotation document
     */
    @Transactional(readOnly = true)
    public AnnotationImport preview(TranscriptId id, byte[] document) {
        Transcript transcript = viewer.find(id);
        ReadDocument read = read(document);
        return arrival(transcript, read, false).take(read);
    }

    /**
     * Stores what the preview showed; what is there already stays as it is.
     *
     * @param onlyMine whether the notes are private to whoever imports them
     */
    @Transactional
    public AnnotationImport take(TranscriptId id, byte[] document, boolean onlyMine) {
        Transcript transcript = viewer.find(id);
        ReadDocument read = read(document);
        AnnotationArrival arrival = arrival(transcript, read, onlyMine);
        AnnotationImport taken = arrival.take(read);
        Map<AnnotationId, List<String>> threads = arrival.answers().stream()
                .collect(Collectors.groupingBy(
                        AnnotationReply::annotation, Collectors.mapping(AnnotationReply::text, Collectors.toList())));
        arrival.notes().forEach(note -> note.findableBy(threads.getOrDefault(note.id(), List.of())));
        annotations.saveAll(arrival.notes());
        replies.saveAll(arrival.answers());
        audit.record(
                "annotation.imported",
                id.toString(),
                Integer.toString(arrival.notes().size() + arrival.answers().size()));
        changes.publish("annotations:" + id);
        return taken;
    }

    /**
     * All annotations of a transcript that one may see, with their answers, as a page of the W3C's model.
     *
     * @param withPrivate also the private notes of whoever asks; those of others never
     */
    @Transactional
    public Map<String, Object> export(TranscriptId id, boolean withPrivate) {
        Transcript transcript = viewer.find(id);
        List<Annotation> found = annotations.of(id.value(), viewer.me(), viewer.isSystem()).stream()
                .filter(note -> withPrivate || !note.onlyMine())
                .toList();
        List<WrittenAnnotation> written = written(transcript, found);
        audit.record("annotation.exported", id.toString(), Integer.toString(written.size()));
        return AnnotationPageWriter.page(
                properties.absolute("/desk-api/transcripts/" + id + "/annotations.jsonld"),
                transcript.title(),
                written);
    }

    private static ReadDocument read(byte[] document) {
        if (document.length > ImportSource.SIZE_LIMIT) {
            throw new Refusal("source", "transcript.error.too-large", ImportSource.SIZE_LIMIT / (1024 * 1024));
        }
        return AnnotationDocument.read(document);
    }

    private AnnotationArrival arrival(Transcript transcript, ReadDocument read, boolean onlyMine) {
        Landing landing = new Landing(transcript, turns.window(transcript.id(), 0, transcript.turnCount()));
        Map<String, Annotation> known = known(transcript, read);
        Set<String> answers = new HashSet<>();
        List<UUID> ids = known.values().stream().map(note -> note.id().value()).toList();
        if (!ids.isEmpty()) {
            replies.to(ids).forEach(reply -> {
                answers.add(OWN + reply.id());
                answers.add(Objects.requireNonNullElse(reply.sourceId(), ""));
            });
        }
        return new AnnotationArrival(transcript, landing, viewer.staff(), onlyMine, clock.instant(), known, answers);
    }

    /** The notes a document may mean: those it made when it was imported before, and our own that it was exported from. */
    private Map<String, Annotation> known(Transcript transcript, ReadDocument read) {
        Map<String, Annotation> known = new HashMap<>();
        annotations
                .of(transcript.id().value(), viewer.me(), viewer.isSystem())
                .forEach(note -> known.put(OWN + note.id(), note));
        List<String> ids = new ArrayList<>();
        for (ReadAnnotation one : read.annotations()) {
            ids.add(one.id());
            ids.add(one.address());
            if (one.answers() != null) {
                ids.add(one.answers());
            }
        }
        for (int from = 0; from < ids.size(); from += 1_000) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + 1_000));
            for (Annotation note : annotations.from(transcript.id().value(), some, viewer.me(), viewer.isSystem())) {
                known.merge(
                        Objects.requireNonNull(note.sourceId()), note, (one, other) -> one.isDeleted() ? other : one);
            }
        }
        return known;
    }

    private List<WrittenAnnotation> written(Transcript transcript, List<Annotation> found) {
        NormativeText text = new NormativeText(turns.window(transcript.id(), 0, transcript.turnCount()), new Veil(""));
        String source = properties.absolute("/document/" + transcript.slug() + ".txt");
        Map<AnnotationId, Annotation> byId = found.stream().collect(Collectors.toMap(Annotation::id, note -> note));
        Map<ReplyId, String> sources = new HashMap<>();
        List<UUID> ids = found.stream().map(note -> note.id().value()).toList();
        if (!ids.isEmpty()) {
            replies.to(ids).forEach(reply -> sources.put(reply.id(), Objects.requireNonNullElse(reply.sourceId(), "")));
        }
        List<WrittenAnnotation> written = new ArrayList<>();
        for (AnnotationView view : views.of(transcript, found)) {
            Annotation note = Objects.requireNonNull(byId.get(view.id()));
            written.add(WrittenNotes.note(view, note, text, source));
            view.replies()
                    .forEach(reply -> written.add(WrittenNotes.answer(reply, sources.get(reply.id()), view.id())));
        }
        return written;
    }
}
