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
    /** How far from what was found its surroundings are looked for. */
    private static final int REACH = 60;

    /** So much of the surroundings is enough to tell where they end. */
    private static final int NEAR = 12;

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

    /** The words that stand where an anchor's were: what was found, drawn out to its surroundings and to whole words. */
    TextRange instead(Anchor anchor, TextRange found) {
        return wholeWords(anchor, between(anchor, found));
    }

    /**
     * Draws what was found for an anchor out to where its surroundings still stand, so that a word put in at its edge, a negation perhaps,
     * is not left out of what a person is asked to accept; spaces at its ends go.
     */
    private TextRange between(Anchor anchor, TextRange found) {
        int low = Math.max(starts[turnAt(found.from())], found.from() - REACH);
        String before = slice(low, found.from());
        String prefix = CodePoints.slice(
                anchor.prefix(),
                Math.max(0, CodePoints.length(anchor.prefix()) - NEAR),
                CodePoints.length(anchor.prefix()));
        int lead = before.lastIndexOf(prefix);
        int from =
                lead < 0 ? found.from() : low + before.codePointCount(0, prefix.isEmpty() ? 0 : lead + prefix.length());
        int last = turnAt(Math.max(found.from(), found.to() - 1));
        int high = Math.min(starts[last] + lengths[last], found.to() + REACH);
        String after = slice(found.to(), Math.max(found.to(), high));
        String suffix = CodePoints.slice(anchor.suffix(), 0, Math.min(NEAR, CodePoints.length(anchor.suffix())));
        int tail = suffix.isEmpty() ? after.length() : after.indexOf(suffix);
        int to = tail < 0 ? found.to() : found.to() + after.codePointCount(0, tail);
        String words = slice(from, to);
        int blank = words.length() - words.stripLeading().length();
        return new TextRange(
                from + blank,
                Math.max(
                        from + blank,
                        to - (words.length() - words.stripTrailing().length())));
    }

    /** Draws out what cuts a word to the whole of it, unless the anchor's own words cut one there. */
    private TextRange wholeWords(Anchor anchor, TextRange found) {
        int from = found.from();
        int to = found.to();
        if (!cutsWord(anchor.prefix(), anchor.quote())) {
            while (from > 0 && from < to && cutsWord(slice(from - 1, from), slice(from, from + 1))) {
                from--;
            }
        }
        if (!cutsWord(anchor.quote(), anchor.suffix())) {
            while (from < to && to < length() && cutsWord(slice(to - 1, to), slice(to, to + 1))) {
                to++;
            }
        }
        return new TextRange(from, to);
    }

    private static boolean cutsWord(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && Character.isLetterOrDigit(before.codePointBefore(before.length()))
                && Character.isLetterOrDigit(after.codePointAt(0));
    }

    /** Where words stand to the letter, if that is in one place alone. */
    Optional<TextRange> only(String words) {
        int at = text.indexOf(words);
        if (words.isBlank() || at < 0 || text.indexOf(words, at + 1) >= 0) {
            return Optional.empty();
        }
        int from = text.codePointCount(0, at);
        return Optional.of(new TextRange(from, from + CodePoints.length(words)));
    }

    String words(TextRange range) {
        return slice(range.from(), range.to());
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
