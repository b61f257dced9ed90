package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;
import press.verbatim.transcript.alignment.Aligner;
import press.verbatim.transcript.alignment.Spoken;
import press.verbatim.transcript.imports.ReadTranscript;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Attaches a translation to a transcript, turn by turn, and corrects the words of either side. The transcript's page calls it.
 * Each change of words is a new revision; what it replaced is kept.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class TranslationService {
    /** More open turns than a person mends by hand; further ones show once these are settled. */
    private static final int OPEN_LIMIT = 200;

    private final TranscriptRepository transcripts;
    private final TurnStore turns;
    private final TranslationStore lines;
    private final Quoting quoting;
    private final TellQuoters quoters;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;

    TranslationService(
            TranscriptRepository transcripts,
            TurnStore turns,
            TranslationStore lines,
            Quoting quoting,
            TellQuoters quoters,
            Viewer viewer,
            AuditLog audit,
            ChangeFeed changes) {
        this.transcripts = transcripts;
        this.turns = turns;
        this.lines = lines;
        this.quoting = quoting;
        this.quoters = quoters;
        this.viewer = viewer;
        this.audit = audit;
        this.changes = changes;
    }

    /** How a source would lie beside the original; nothing is stored. */
    @Transactional(readOnly = true)
    public TranslationPreview preview(TranscriptId id, ImportSource source) {
        Transcript transcript = viewer.find(id);
        ReadTranscript read = TranscriptImportService.read(source);
        List<TurnView> original = turns.window(id, 0, transcript.turnCount());
        return TranslationPreview.of(read, original, places(original, read.turns()), quotingTranslation(transcript));
    }

    /** Reads a translation from a source of any format and lays it beside the original, in place of a former one. */
    @Transactional
    public AlignmentReport attach(TranscriptId id, ImportSource source, String language) {
        Transcript transcript = viewer.find(id);
        String into = DraftChecks.translation(language, transcript.language());
        List<ReadTurn> read = TranscriptImportService.read(source).turns();
        List<TurnView> original = turns.window(id, 0, transcript.turnCount());
        tell(transcript, quotingTranslation(transcript));
        forget(id, original);
        List<@Nullable TurnId> places = places(original, read);
        lines.insert(id, read, places);
        turns.translate(texts(read, places));
        transcript.translatedInto(into);
        store(transcript, "transcript.translationAttached");
        return report(id);
    }

    /** How the translation lies now. */
    @Transactional(readOnly = true)
    public AlignmentReport alignment(TranscriptId id) {
        if (viewer.find(id).translationLanguage() == null) {
            throw new Refusal("", "transcript.error.translation-missing");
        }
        return report(id);
    }

    /** Places a line at a turn by hand, beside the lines already there; without a turn, takes it away. */
    @Transactional
    public AlignmentReport realign(TranscriptId id, LineId line, @Nullable TurnId turn) {
        Transcript transcript = viewer.find(id);
        TranslationLine moved = lines.find(id, line).orElseThrow(NotFound::new);
        if (turn != null && turns.byId(id, List.of(turn)).isEmpty()) {
            throw new NotFound();
        }
        List<TurnId> touchedTurns = touched(moved.turn(), turn);
        turns.byId(id, touchedTurns)
                .values()
                .forEach(one -> tell(transcript, quoting.over(id, List.of(one), TextSide.TRANSLATION)));
        lines.place(line, turn);
        int revision = transcript.revise();
        for (TurnId touched : touchedTurns) {
            retranslate(id, touched, revision);
        }
        store(transcript, "transcript.translationAligned");
        return report(id);
    }

    /** The lines placed at a turn, for mending by hand. */
    @Transactional(readOnly = true)
    public List<TranslationLine> lines(TranscriptId id, TurnId turn) {
        viewer.find(id);
        return turns.byId(id, List.of(turn)).isEmpty() ? List.of() : lines.at(turn);
    }

    @Transactional
    public void detach(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        tell(transcript, quotingTranslation(transcript));
        forget(id, turns.window(id, 0, transcript.turnCount()));
        transcript.translatedInto(null);
        store(transcript, "transcript.translationDetached");
    }

    /**
     * Corrects the words of a turn.
     *
     * @throws StaleVersion when the words are no longer those the correction was made from
     */
    @Transactional
    public void correct(TranscriptId id, TurnId turn, TextSide side, String before, String after) {
        Transcript transcript = viewer.find(id);
        TurnView current = turns.byId(id, List.of(turn)).get(turn);
        if (current == null) {
            throw new NotFound();
        }
        String words = Normal.nfc(after).strip();
        if (words.isEmpty()) {
            throw new Refusal("text", "transcript.error.required");
        }
        if (side == TextSide.TRANSLATION && transcript.translationLanguage() == null) {
            throw new Refusal("text", "transcript.error.translation-missing");
        }
        String text = FoundPassage.text(current, side);
        if (!Objects.requireNonNullElse(text, "").equals(before)) {
            throw new StaleVersion();
        }
        turns.replace(turn, side, text, words, transcript.revise());
        quoters.tell(transcript, quoting.over(id, List.of(current)), SourceChange.CORRECTED);
        store(transcript, "transcript.corrected");
    }

    /** What quotes words of the translation, live or not; those who took it away would have to be told. */
    @Transactional(readOnly = true)
    public List<Quoter> quoters(TranscriptId id) {
        return quotingTranslation(viewer.find(id));
    }

    private List<Quoter> quotingTranslation(Transcript transcript) {
        TranscriptId id = transcript.id();
        return transcript.translationLanguage() == null || transcript.turnCount() == 0
                ? List.of()
                : quoting.over(
                        id,
                        List.of(
                                turns.window(id, 0, 1).getFirst(),
                                turns.window(id, transcript.turnCount() - 1, 1).getFirst()),
                        TextSide.TRANSLATION);
    }

    private void tell(Transcript transcript, List<Quoter> quoters) {
        this.quoters.tell(transcript, quoters, SourceChange.CORRECTED);
    }

    private void forget(TranscriptId id, List<TurnView> original) {
        Transcript transcript = viewer.find(id);
        int revision = transcript.revise();
        turns.keepTranslations(original, revision);
        turns.forgetTranslations(id);
        lines.forget(id);
    }

    private void retranslate(TranscriptId id, TurnId turn, int revision) {
        String after = lines.at(turn).stream().map(TranslationLine::text).collect(Collectors.joining(" "));
        TurnView before = Objects.requireNonNull(turns.byId(id, List.of(turn)).get(turn));
        turns.replace(turn, TextSide.TRANSLATION, before.translation(), after.isEmpty() ? null : after, revision);
    }

    private AlignmentReport report(TranscriptId id) {
        return new AlignmentReport(lines.countTranslated(id), turns.untranslated(id, OPEN_LIMIT), lines.unplaced(id));
    }

    private void store(Transcript transcript, String action) {
        transcripts.saveAndFlush(transcript);
        audit.record(action, transcript.id().toString(), "revision " + transcript.revision());
        changes.publish("transcript:" + transcript.id());
    }

    private static List<TurnId> touched(@Nullable TurnId one, @Nullable TurnId other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<@Nullable TurnId> places(List<TurnView> original, List<ReadTurn> read) {
        int[] aligned = Aligner.align(
                original.stream()
                        .map(turn -> new Spoken(
                                turn.startMillis(), turn.speaker(), turn.text().length()))
                        .toList(),
                read.stream()
                        .map(line -> new Spoken(
                                line.startMillis(), line.speaker(), line.text().length()))
                        .toList());
        List<@Nullable TurnId> places = new ArrayList<>(aligned.length);
        Arrays.stream(aligned)
                .forEach(at ->
                        places.add(at == Aligner.OPEN ? null : original.get(at).id()));
        return places;
    }

    private static Map<TurnId, String> texts(List<ReadTurn> read, List<@Nullable TurnId> places) {
        Map<TurnId, String> texts = new LinkedHashMap<>();
        for (int line = 0; line < read.size(); line++) {
            TurnId place = places.get(line);
            if (place != null) {
                texts.merge(place, read.get(line).text(), (before, more) -> before + " " + more);
            }
        }
        return texts;
    }
}
