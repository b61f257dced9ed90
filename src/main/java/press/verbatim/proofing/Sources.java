package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<TranscriptId, List<SourceIndex>> visible;
    private final Set<TranscriptId> links;
    private final Map<String, String> speakers = new HashMap<>();

    /**
     * @param visible originals and translations of all transcripts that may be seen
     * @param links the linked ones, which unbound quotations are looked for in first
     * @param bound those which quotations were bound to
     */
    Sources(Map<TranscriptId, List<SourceIndex>> visible, Set<TranscriptId> links, Set<TranscriptId> bound) {
        this.visible = visible;
        this.links = links;
        visible.forEach((id, indexes) -> {
            if (links.contains(id) || bound.contains(id)) {
                speakers.putAll(indexes.getFirst().speakers());
            }
        });
    }

    /** Labels of the speakers of the transcripts linked or bound to, with whom they mean: they may be named in the text. */
    Map<String, String> speakers() {
        return speakers;
    }

    List<SourceIndex> linked() {
        return indexes(true);
    }

    List<SourceIndex> elsewhere() {
        return indexes(false);
    }

    private List<SourceIndex> indexes(boolean linked) {
        List<SourceIndex> chosen = new ArrayList<>();
        visible.forEach((id, indexes) -> {
            if (links.contains(id) == linked) {
                chosen.addAll(indexes);
            }
        });
        return chosen;
    }

    /** Both texts of the turns of a passage, the selected one first; empty where they cannot be seen. */
    List<SourceIndex> sides(Passage passage) {
        List<SourceIndex> indexes = visible.getOrDefault(passage.transcript(), List.of());
        List<SourceTurn> all =
                indexes.isEmpty() ? List.of() : indexes.getFirst().turns();
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
