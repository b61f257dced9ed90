package press.verbatim.transcript;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;
import press.verbatim.transcript.AnnotationImport.Fate;
import press.verbatim.transcript.AnnotationImport.Item;
import press.verbatim.transcript.AnnotationImport.Refused;
import press.verbatim.transcript.w3c.ReadAnnotation;
import press.verbatim.transcript.w3c.ReadDocument;

/**
 * Turns what a document says into notes and answers, without storing any: tells the new ones from those that are there already, and finds
 * for each answer the note at the root of its thread. {@link AnnotationExchangeService} makes one for each document.
 */
final class AnnotationArrival {
    private final Transcript transcript;
    private final Landing landing;
    private final StaffId by;
    private final boolean onlyMine;
    private final Instant now;
    private final Map<String, Annotation> notes = new HashMap<>();
    private final Map<String, Annotation> revived = new HashMap<>();
    private final Set<String> knownAnswers = new HashSet<>();
    private final Map<String, ReadAnnotation> read = new LinkedHashMap<>();
    private final List<Annotation> fresh = new ArrayList<>();
    private final List<AnnotationReply> answers = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /**
     * @param known notes of the transcript that the document may mean, by identifier; those in the trash come back
     * @param knownAnswers identifiers of answers that are there already
     */
    AnnotationArrival(
            Transcript transcript,
            Landing landing,
            StaffId by,
            boolean onlyMine,
            Instant now,
            Map<String, Annotation> known,
            Collection<String> knownAnswers) {
        this.transcript = transcript;
        this.landing = landing;
        this.by = by;
        this.onlyMine = onlyMine;
        this.now = now;
        this.knownAnswers.addAll(knownAnswers);
        known.forEach((id, note) -> (note.isDeleted() ? revived : notes).put(id, note));
    }

    AnnotationImport take(ReadDocument document) {
        document.refused().stream().map(Refused::of).forEach(refused::add);
        Set<String> ids = new HashSet<>();
        for (ReadAnnotation one : document.annotations()) {
            if (read.putIfAbsent(one.address(), one) != null || !ids.add(one.id())) {
                read.remove(one.address(), one);
                refused.add(new Refused(one.path() + ".id", "transcript.w3c.unfit.twice", List.of()));
            }
        }
        read.values().stream().filter(one -> one.answers() == null).forEach(this::note);
        read.values().stream().filter(one -> one.answers() != null).forEach(this::answer);
        return new AnnotationImport(items, refused);
    }

    List<Annotation> notes() {
        return fresh;
    }

    List<AnnotationReply> answers() {
        return answers;
    }

    private void note(ReadAnnotation one) {
        Annotation known = notes.getOrDefault(one.id(), notes.get(one.address()));
        if (known != null) {
            notes.put(one.address(), known);
            items.add(new Item(Fate.KNOWN, null, "", one.note(), one.creator()));
            return;
        }
        Landing.Landed landed = landing.land(one.selectors(), one.translation());
        Annotation note = revived.getOrDefault(one.id(), Annotation.by(by, transcript.id(), landed.place(), now));
        note.deleteAt(null);
        note.moveTo(landed.place());
        note.write(one.note(), one.tags(), onlyMine, motivation(one), now);
        note.from(origin(one, now));
        notes.put(one.id(), note);
        notes.put(one.address(), note);
        fresh.add(note);
        items.add(new Item(Fate.NEW, landed.state(), landed.place().words(), one.note(), one.creator()));
    }

    private void answer(ReadAnnotation one) {
        Annotation root = root(one);
        if (root == null) {
            refused.add(new Refused(one.path() + ".target", "transcript.w3c.unfit.answer", List.of()));
        } else if (one.note().isBlank()) {
            refused.add(new Refused(one.path() + ".body", "transcript.w3c.unfit.missing", List.of()));
        } else if (knownAnswers.contains(one.id()) || knownAnswers.contains(one.address())) {
            items.add(new Item(Fate.KNOWN, null, "", one.note(), one.creator()));
        } else {
            AnnotationReply reply = AnnotationReply.by(by, root.id(), one.note(), now);
            reply.from(origin(one, now.plus(answers.size(), ChronoUnit.MICROS)));
            answers.add(reply);
            items.add(new Item(Fate.ANSWER, null, root.place().words(), one.note(), one.creator()));
        }
    }

    /** Follows an answer to an answer up to the note; a circle leads nowhere. */
    private @Nullable Annotation root(ReadAnnotation answer) {
        Set<String> seen = new HashSet<>();
        String at = Objects.requireNonNull(answer.answers());
        while (!notes.containsKey(at) && seen.add(at)) {
            ReadAnnotation next = read.get(at);
            if (next == null || next.answers() == null) {
                return null;
            }
            at = next.answers();
        }
        return notes.get(at);
    }

    /** @param otherwise when it was made where the document does not say; answers keep their order by it */
    private Origin origin(ReadAnnotation one, Instant otherwise) {
        Instant created = past(one.created(), otherwise);
        Instant modified = past(one.modified(), created);
        return new Origin(one.id(), one.creator(), created, modified.isBefore(created) ? created : modified);
    }

    private Instant past(@Nullable Instant given, Instant otherwise) {
        return given == null || given.isAfter(now) || given.isBefore(Instant.EPOCH) ? otherwise : given;
    }

    private static Motivation motivation(ReadAnnotation one) {
        return one.motivations().stream()
                .map(Motivation::of)
                .flatMap(found -> Stream.ofNullable(found.orElse(null)))
                .findFirst()
                .orElse(one.note().isEmpty() ? Motivation.HIGHLIGHTING : Motivation.COMMENTING);
    }
}
