package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.platform.Words;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Erasure;
import press.verbatim.text.WordSearch;

/**
 * Destroys chosen words for good: in the turns of a transcript, its revisions, notes and excerpts, in articles with their journals and
 * pages, in editions and mails. What it would do is found out by doing it and taking it back. The transcript’s page calls it.
 */
@Service
@RolesAllowed(Roles.EDITOR)
public class ExpungeService {
    private static final String REVISIONS = "transcript_revision";
    private static final Set<String> MAILS = Set.of("outbox_mail");
    private static final Set<String> NOTES = Set.of("annotation", "excerpt", "dispute", "redaction", "turn_history");

    private final TranscriptRepository transcripts;
    private final OriginalStore originals;
    private final RecordingStore recordings;
    private final TurnWords turns;
    private final RevisionWords revisions;
    private final Sweep sweep;
    private final StorageCleaning storage;
    private final TellQuoters quoters;
    private final ObjectProvider<HoldsWords> holders;
    private final Viewer viewer;
    private final Words sentences;
    private final ExpungedWords expunged;
    private final AuditLog audit;
    private final ChangeFeed changes;

    ExpungeService(
            TranscriptRepository transcripts,
            OriginalStore originals,
            RecordingStore recordings,
            TurnWords turns,
            RevisionWords revisions,
            Sweep sweep,
            StorageCleaning storage,
            TellQuoters quoters,
            ObjectProvider<HoldsWords> holders,
            Viewer viewer,
            Words sentences,
            ExpungedWords expunged,
            AuditLog audit,
            ChangeFeed changes) {
        this.transcripts = transcripts;
        this.originals = originals;
        this.recordings = recordings;
        this.turns = turns;
        this.revisions = revisions;
        this.sweep = sweep;
        this.storage = storage;
        this.quoters = quoters;
        this.holders = holders;
        this.viewer = viewer;
        this.sentences = sentences;
        this.expunged = expunged;
        this.audit = audit;
        this.changes = changes;
    }

    /** Everywhere the words are; nothing is changed. */
    @Transactional
    public ExpungePlan preview(TranscriptId id, Collection<String> words) {
        Transcript transcript = viewer.find(id);
        Erasure erasure = erasure(words);
        ExpungePlan plan = new ExpungePlan(erase(transcript, erasure));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return plan;
    }

    /**
     * Destroys the words in one transaction.
     *
     * @param confirmation what was typed to confirm
     * @param pages whether pages that readers see now may be rewritten
     * @param places what the preview counted
     * @throws StaleVersion when the words are no longer where the preview found them
     */
    @Transactional
    public ExpungePlan expunge(
            TranscriptId id, Collection<String> words, String confirmation, boolean pages, int places) {
        Transcript transcript = viewer.find(id);
        Erasure erasure = erasure(words);
        if (!confirmation.strip().equalsIgnoreCase(sentences.get("transcript.expunge.word"))) {
            throw new Refusal(
                    "confirmation", "transcript.error.expunge-word", sentences.get("transcript.expunge.word"));
        }
        ExpungePlan done = new ExpungePlan(erase(transcript, erasure));
        if (done.isEmpty()) {
            throw new Refusal("words", "transcript.error.expunge-nowhere");
        }
        if (done.places() != places) {
            throw new StaleVersion();
        }
        if (!done.live().isEmpty() && !pages) {
            throw new Refusal(
                    "pages", "transcript.error.expunge-live", done.live().size());
        }
        quoters.tell(
                transcript,
                done.held().stream()
                        .map(Held::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                SourceChange.EXPUNGED);
        expunged.remember(
                words.stream().filter(word -> WordSearch.of(word).isUsable()).toList());
        audit.record("transcript.expunged", id.toString(), counts(done));
        storage.order();
        return done;
    }

    private List<Held> erase(Transcript transcript, Erasure words) {
        TranscriptId id = transcript.id();
        transcript.revise();
        transcripts.saveAndFlush(transcript);
        TurnWords.Done done = turns.erase(transcript, words);
        Erasure room = done.room();
        List<Held> held = new ArrayList<>();
        add(held, Held.Kind.TURNS, done.places());
        add(held, Held.Kind.NOTES, done.quotes());
        add(held, Held.Kind.REVISIONS, revisions.erase(id, room));
        Set<String> answered = new HashSet<>(Set.of(REVISIONS, "turn"));
        holders.orderedStream().forEach(each -> {
            held.addAll(each.erase(words));
            answered.addAll(each.tables());
        });
        sweep.erase(id, words, room, answered).forEach((table, rows) -> add(held, kind(table), rows));
        if (!held.isEmpty() && originals.forget(id)) {
            add(held, Held.Kind.ORIGINAL, 1);
        }
        if (!held.isEmpty() && recordings.forget(id)) {
            add(held, Held.Kind.RECORDING, 1);
        }
        changes.withdraw("transcript:" + id);
        changes.withdraw("expunged:" + id);
        return held;
    }

    private Erasure erasure(Collection<String> words) {
        List<String> given = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (given.isEmpty()) {
            throw new Refusal("words", "transcript.error.required");
        }
        if (!given.stream().allMatch(word -> WordSearch.of(word).isUsable())) {
            throw new Refusal("words", "transcript.error.expunge-short", WordSearch.LEAST);
        }
        return Erasure.of(given, expunged.mark());
    }

    private static void add(List<Held> held, Held.Kind kind, int places) {
        if (places > 0) {
            held.add(Held.of(kind, places));
        }
    }

    private static Held.Kind kind(String table) {
        if (MAILS.contains(table)) {
            return Held.Kind.MAIL;
        }
        return NOTES.contains(table) ? Held.Kind.NOTES : Held.Kind.OTHER;
    }

    private static String counts(ExpungePlan done) {
        Map<Held.Kind, Integer> counts = new EnumMap<>(Held.Kind.class);
        done.held().forEach(each -> counts.merge(each.kind(), each.places(), Integer::sum));
        return counts.toString();
    }
}
