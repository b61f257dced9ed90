package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

/** The transcripts of one check, as far as the staff who asks may see them. */
final class Sources {
    private final Map<TranscriptId, List<SourceTurn>> byTranscript = new LinkedHashMap<>();
    private final List<SourceIndex> linked = new ArrayList<>();
    private final List<SourceTurn> turns;

    /**
     * @param turns of the linked transcripts and of those bound to
     * @param links the linked ones, which unbound quotations are looked for in
     */
    Sources(List<SourceTurn> turns, Set<TranscriptId> links, SourceIndexes indexes) {
        this.turns = turns;
        turns.forEach(turn -> byTranscript
                .computeIfAbsent(turn.transcript(), id -> new ArrayList<>())
                .add(turn));
        byTranscript.forEach((id, list) -> {
            if (links.contains(id)) {
                linked.addAll(indexes.of(list));
            }
        });
    }

    List<SourceTurn> turns() {
        return turns;
    }

    List<SourceIndex> linked() {
        return linked;
    }

    /** Both texts of the turns of a passage, the selected one first; empty where they cannot be seen. */
    List<SourceIndex> sides(Passage passage) {
        List<SourceTurn> all = byTranscript.getOrDefault(passage.transcript(), List.of());
        int from = find(all, passage.fromTurn());
        int to = find(all, passage.toTurn());
        if (from < 0 || to < from) {
            return List.of();
        }
        List<SourceTurn> range = all.subList(from, to + 1);
        TextSide other = passage.side() == TextSide.ORIGINAL ? TextSide.TRANSLATION : TextSide.ORIGINAL;
        return List.of(new SourceIndex(range, passage.side()), new SourceIndex(range, other));
    }

    private static int find(List<SourceTurn> turns, TurnId id) {
        for (int at = 0; at < turns.size(); at++) {
            if (turns.get(at).turn().equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
