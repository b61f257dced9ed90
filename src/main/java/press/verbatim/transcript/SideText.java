package press.verbatim.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.Anchor;
import press.verbatim.text.AnchorText;
import press.verbatim.text.Anchored;
import press.verbatim.text.Anchoring;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;

/**
 * One text of a whole transcript in a line, a space between two turns: there a quotation is found again whether turns were split, merged
 * or brought in anew. Offsets in code points.
 */
final class SideText {
    private final String text;
    private @Nullable AnchorText searched;
    private final List<TurnId> ids;
    private final int[] starts;
    private final int[] lengths;
    private final Map<TurnId, Integer> numbers = new HashMap<>();
    private final int[] utf16;

    SideText(List<TurnId> ids, List<String> texts) {
        this.ids = ids;
        starts = new int[ids.size()];
        lengths = new int[ids.size()];
        utf16 = new int[ids.size()];
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (int number = 0; number < ids.size(); number++) {
            numbers.put(ids.get(number), number);
            starts[number] = at;
            utf16[number] = line.length();
            lengths[number] = CodePoints.length(texts.get(number));
            line.append(texts.get(number)).append(' ');
            at += lengths[number] + 1;
        }
        text = line.toString();
    }

    /** Where a passage lies in the line; empty where one of its turns is not here or too short. */
    Optional<TextRange> range(Passage passage) {
        Integer first = numbers.get(passage.fromTurn());
        Integer last = numbers.get(passage.toTurn());
        if (first == null || last == null || passage.from() > lengths[first] || passage.to() > lengths[last]) {
            return Optional.empty();
        }
        int from = starts[first] + passage.from();
        int to = starts[last] + passage.to();
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** The passage of a stretch of the line; it begins and ends inside turns. */
    Passage passage(TranscriptId transcript, TextSide side, TextRange range) {
        int first = turnAt(range.from());
        int last = turnAt(range.to() - 1);
        return new Passage(
                transcript,
                side,
                ids.get(first),
                Math.min(range.from() - starts[first], lengths[first]),
                ids.get(last),
                Math.min(range.to() - starts[last], lengths[last]));
    }

    /** The words of a stretch with their surroundings, to be looked for in another text where they are expected at a place. */
    Anchor anchor(TextRange range, int expected) {
        int from = Math.max(0, range.from() - Anchoring.CONTEXT);
        return new Anchor(
                slice(range.from(), range.to()),
                slice(from, range.from()),
                slice(range.to(), Math.min(length(), range.to() + Anchoring.CONTEXT)),
                expected);
    }

    Anchored place(Anchor anchor) {
        if (searched == null) {
            searched = AnchorText.of(text);
        }
        return Anchoring.locate(anchor, searched);
    }

    private int length() {
        return starts.length == 0 ? 0 : starts[starts.length - 1] + lengths[lengths.length - 1] + 1;
    }

    private int turnAt(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Cut from the turn it begins in, so that a long transcript is not counted from its start. */
    private String slice(int from, int to) {
        int turn = turnAt(from);
        int begin = text.offsetByCodePoints(utf16[turn], from - starts[turn]);
        int end = text.offsetByCodePoints(begin, Math.max(0, to - from));
        return text.substring(begin, Objects.checkIndex(end, text.length() + 1));
    }
}
