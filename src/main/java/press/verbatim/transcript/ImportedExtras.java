package press.verbatim.transcript;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.transcript.imports.ReadTranscript;
import press.verbatim.transcript.imports.ReadTurn;

/** Stores what comes with the turns of an import: translations that the file has beside them, and the file itself where it is to be kept. */
@Component
class ImportedExtras {
    /** The language of a translation that the file does not name, as BCP 47 writes it. */
    private static final String UNDETERMINED = "und";

    private final TurnStore turns;
    private final TranslationStore lines;
    private final OriginalStore originals;
    private final Clock clock;

    ImportedExtras(TurnStore turns, TranslationStore lines, OriginalStore originals, Clock clock) {
        this.turns = turns;
        this.lines = lines;
        this.originals = originals;
        this.clock = clock;
    }

    /** The language the file's translations are in, null where it has none. */
    static @Nullable String translationLanguage(ReadTranscript read, String original) {
        if (read.turns().stream().allMatch(turn -> turn.translation() == null)) {
            return null;
        }
        String named = read.about().translationLanguage();
        return named.isEmpty() || named.equals(original) ? UNDETERMINED : named;
    }

    void store(TranscriptId id, ReadTranscript read, TranscriptDraft draft) {
        if (read.turns().stream().anyMatch(turn -> turn.translation() != null)) {
            translate(id, read.turns());
        }
        if (draft.keepOriginal() && draft.source().isFile()) {
            originals.keep(id, draft.source(), clock.instant());
        }
    }

    /** Each translation lies at its turn, where a person may mend it as one that was attached. */
    private void translate(TranscriptId id, List<ReadTurn> read) {
        List<TurnView> stored = turns.window(id, 0, read.size());
        Map<TurnId, String> texts = new LinkedHashMap<>();
        List<ReadTurn> translated = new ArrayList<>();
        List<@Nullable TurnId> places = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            ReadTurn turn = read.get(at);
            String translation = turn.translation();
            if (translation != null) {
                TurnId place = stored.get(at).id();
                texts.put(place, translation);
                places.add(place);
                translated.add(
                        new ReadTurn(turn.line(), turn.startMillis(), turn.endMillis(), turn.speaker(), translation));
            }
        }
        turns.translate(texts);
        lines.insert(id, translated, places);
    }
}
