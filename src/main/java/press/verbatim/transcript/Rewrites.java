package press.verbatim.transcript;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;
import press.verbatim.transcript.imports.ReadTurn;

/** Turns what an editor asks into the stretch of turns it rewrites. {@link RevisionService} calls it. */
final class Rewrites {
    private Rewrites() {}

    static Rewrite reword(TurnView turn, TurnEdit.Reword edit) {
        String translation = edit.translation();
        LoggedTurn words = new LoggedTurn(
                speaker(edit.speaker()),
                turn.startMillis(),
                turn.endMillis(),
                DraftChecks.required("text", Normal.nfc(edit.text()).strip(), TranscriptDraft.TURN_LIMIT),
                translation == null || translation.isBlank()
                        ? null
                        : DraftChecks.limited(
                                "translation", Normal.nfc(translation).strip(), TranscriptDraft.TURN_LIMIT));
        return one(RevisionKind.REWORDED, turn, List.of(new Rewrite.Fresh(turn.id(), words)));
    }

    static Rewrite split(TurnView turn, TurnEdit.Split edit) {
        int length = CodePoints.length(turn.text());
        if (edit.at() <= 0 || edit.at() >= length) {
            throw new Refusal("at", "transcript.error.split");
        }
        String head = CodePoints.slice(turn.text(), 0, edit.at()).strip();
        String tail = CodePoints.slice(turn.text(), edit.at(), length).strip();
        if (head.isEmpty() || tail.isEmpty()) {
            throw new Refusal("at", "transcript.error.split");
        }
        return one(
                RevisionKind.SPLIT,
                turn,
                List.of(
                        new Rewrite.Fresh(
                                turn.id(),
                                new LoggedTurn(turn.speaker(), turn.startMillis(), null, head, turn.translation())),
                        new Rewrite.Fresh(
                                null, new LoggedTurn(speaker(edit.speaker()), null, turn.endMillis(), tail, null))));
    }

    static Rewrite merge(TurnView first, TurnView second) {
        String translation = Stream.of(first.translation(), second.translation())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
        LoggedTurn words = new LoggedTurn(
                first.speaker(),
                first.startMillis(),
                second.endMillis(),
                first.text() + " " + second.text(),
                translation);
        return new Rewrite(
                RevisionKind.MERGED,
                first.index(),
                List.of(first, second),
                List.of(new Rewrite.Fresh(first.id(), words)));
    }

    /** A corrected version: turns that say the same go on, those between are taken one for one, the rest comes or goes. */
    static Rewrite reimport(List<TurnView> old, List<ReadTurn> read) {
        List<Rewrite.Fresh> fresh = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        old.stream().map(TurnView::text).toList(),
                        read.stream().map(ReadTurn::text).toList())
                .getDeltas()) {
            int sourceAt = delta.getSource().getPosition();
            int targetAt = delta.getTarget().getPosition();
            while (fresh.size() < targetAt) {
                fresh.add(going(old.get(done++), read.get(fresh.size())));
            }
            done = sourceAt;
            for (int at = 0; at < delta.getTarget().size(); at++) {
                TurnView same = at < delta.getSource().size() ? old.get(sourceAt + at) : null;
                fresh.add(going(same, read.get(targetAt + at)));
            }
            done = sourceAt + delta.getSource().size();
        }
        while (fresh.size() < read.size()) {
            fresh.add(going(old.get(done++), read.get(fresh.size())));
        }
        return new Rewrite(RevisionKind.REIMPORTED, 0, old, fresh).trimmed();
    }

    private static Rewrite.Fresh going(@Nullable TurnView old, ReadTurn read) {
        return new Rewrite.Fresh(
                old == null ? null : old.id(),
                new LoggedTurn(
                        read.speaker(),
                        read.startMillis(),
                        read.endMillis(),
                        read.text(),
                        old == null ? null : old.translation()));
    }

    private static Rewrite one(RevisionKind kind, TurnView turn, List<Rewrite.Fresh> fresh) {
        return new Rewrite(kind, turn.index(), List.of(turn), fresh);
    }

    private static String speaker(String label) {
        return DraftChecks.required("speaker", Normal.line(label), 100);
    }
}
