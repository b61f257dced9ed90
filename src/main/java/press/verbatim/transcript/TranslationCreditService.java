package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/**
 * Keeps who translated each turn, when, and who read it a second time. The transcript's page calls it; the check of quotations asks how far
 * the translation it compared with can be relied on.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class TranslationCreditService {
    private final TurnStore turns;
    private final CreditStore credits;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    TranslationCreditService(
            TurnStore turns, CreditStore credits, Viewer viewer, AuditLog audit, ChangeFeed changes, Clock clock) {
        this.turns = turns;
        this.credits = credits;
        this.viewer = viewer;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CreditSummary summary(TranscriptId id) {
        List<CreditedTurn> all = all(viewer.find(id));
        Map<TranslationStatus, Integer> counts = new EnumMap<>(TranslationStatus.class);
        for (TranslationStatus status : TranslationStatus.values()) {
            counts.put(status, (int) all.stream()
                    .filter(each -> each.credit().status() == status)
                    .count());
        }
        return new CreditSummary(all.size(), counts);
    }

    /** The turn with its translation and who stands for it; nothing where it has no translation. */
    @Transactional(readOnly = true)
    public Optional<CreditedTurn> find(TranscriptId id, TurnId turn) {
        viewer.find(id);
        return one(id, turn);
    }

    /** The first translated turn after this place that nobody has read a second time, from the beginning again if need be. */
    @Transactional(readOnly = true)
    public Optional<TurnId> nextUnchecked(TranscriptId id, int after) {
        List<CreditedTurn> open = all(viewer.find(id)).stream()
                .filter(each -> each.credit().status() != TranslationStatus.CHECKED)
                .toList();
        return open.stream()
                .filter(each -> each.turn().index() > after)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(each -> each.turn().id());
    }

    /** How far the translations that passages rest on can be relied on: the least of each passage's turns. */
    @Transactional(readOnly = true)
    public Map<Passage, TranslationStatus> statuses(Collection<Passage> passages) {
        Map<Passage, TranslationStatus> found = new HashMap<>();
        Set<TranscriptId> seen = viewer
                .among(passages.stream().map(Passage::transcript).toList())
                .stream()
                .filter(transcript -> transcript.translationLanguage() != null)
                .map(Transcript::id)
                .collect(Collectors.toSet());
        passages.stream()
                .distinct()
                .filter(passage -> seen.contains(passage.transcript()))
                .collect(Collectors.groupingBy(Passage::transcript))
                .forEach((id, asked) -> found.putAll(statuses(id, asked)));
        return found;
    }

    /**
     * Says who made the translation of a turn, or of every translated turn that nobody has read a second time.
     *
     * @param turn null for all of them
     */
    @Transactional
    public void state(TranscriptId id, @Nullable TurnId turn, CreditDraft draft) {
        Transcript transcript = viewer.find(id);
        TranslationStatus status = draft.byMachine() ? TranslationStatus.MACHINE : TranslationStatus.DRAFT;
        LocalDate day = DraftChecks.past("doneOn", draft.doneOn(), LocalDate.now(clock));
        String translator = DraftChecks.required("translator", Normal.line(draft.translator()), CreditDraft.NAME_LIMIT);
        TranslationCredit credit = new TranslationCredit(status, translator, "", day, false);
        List<CreditedTurn> meant = turn == null
                ? all(transcript).stream()
                        .filter(each -> each.credit().status() != TranslationStatus.CHECKED)
                        .toList()
                : List.of(one(id, turn).orElseThrow(NotFound::new));
        store(transcript, meant, credit, "transcript.translationStated");
    }

    /**
     * Says that a second person has read the translation of a turn against its original.
     *
     * @param translation the words that were read
     * @throws StaleVersion when they have changed since
     */
    @Transactional
    public void check(TranscriptId id, TurnId turn, String translation, String secondReader) {
        Transcript transcript = viewer.find(id);
        CreditedTurn read = one(id, turn).orElseThrow(NotFound::new);
        if (!translation.equals(read.turn().translation())) {
            throw new StaleVersion();
        }
        String reader = DraftChecks.required("secondReader", Normal.line(secondReader), CreditDraft.NAME_LIMIT);
        String translator = read.credit().translator();
        if (translator.isEmpty()) {
            throw new Refusal("translator", "transcript.error.translator-first");
        }
        if (Normal.fold(reader).equals(Normal.fold(translator))) {
            throw new Refusal("secondReader", "transcript.error.second-reader");
        }
        TranslationCredit credit = new TranslationCredit(
                TranslationStatus.CHECKED, translator, reader, read.credit().doneOn(), false);
        store(transcript, List.of(read), credit, "transcript.translationChecked");
    }

    private void store(Transcript transcript, List<CreditedTurn> meant, TranslationCredit credit, String action) {
        credits.store(
                transcript.id(),
                meant.stream()
                        .map(each -> new CreditedTurn(each.turn(), credit))
                        .toList(),
                viewer.staff(),
                clock.instant());
        audit.record(action, transcript.id().toString(), "turns " + meant.size());
        changes.publish("transcript:" + transcript.id());
    }

    private List<CreditedTurn> all(Transcript transcript) {
        return transcript.translationLanguage() == null
                ? List.of()
                : credits.of(transcript.id(), turns.window(transcript.id(), 0, transcript.turnCount()));
    }

    private Optional<CreditedTurn> one(TranscriptId id, TurnId turn) {
        return credits.of(id, turns.byId(id, List.of(turn)).values()).stream().findFirst();
    }

    private Map<Passage, TranslationStatus> statuses(TranscriptId id, List<Passage> asked) {
        Map<TurnId, TurnView> ends = turns.byId(
                id,
                asked.stream()
                        .flatMap(passage -> Stream.of(passage.fromTurn(), passage.toTurn()))
                        .toList());
        Map<Passage, List<TurnView>> quoted = new HashMap<>();
        asked.forEach(passage -> quoted.put(passage, quoted(passage, ends)));
        Map<TurnId, TranslationStatus> known =
                credits
                        .of(
                                id,
                                quoted.values().stream()
                                        .flatMap(List::stream)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                each -> each.turn().id(), each -> each.credit().status()));
        Map<Passage, TranslationStatus> found = new HashMap<>();
        quoted.forEach((passage, stretch) -> stretch.stream()
                .map(turn -> known.get(turn.id()))
                .filter(Objects::nonNull)
                .min(Enum::compareTo)
                .ifPresent(status -> found.put(passage, status)));
        return found;
    }

    private List<TurnView> quoted(Passage passage, Map<TurnId, TurnView> ends) {
        TurnView first = ends.get(passage.fromTurn());
        TurnView last = ends.get(passage.toTurn());
        if (first == null || last == null) {
            return List.of();
        }
        return first.equals(last)
                ? List.of(first)
                : turns.window(passage.transcript(), first.index(), last.index() - first.index() + 1);
    }
}
