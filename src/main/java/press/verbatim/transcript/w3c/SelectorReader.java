package press.verbatim.transcript.w3c;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads selectors. Those that point into pictures or page markup cannot be followed in a transcript; another one beside them may. */
final class SelectorReader {
    private static final int QUOTE_LIMIT = 20_000;
    private static final Pattern CHARACTERS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");
    private static final Set<String> KNOWN =
            Set.of("TextQuoteSelector", "TextPositionSelector", "RangeSelector", "FragmentSelector");

    private SelectorReader() {}

    static List<ReadSelector> read(Piece piece) {
        List<Piece> alternatives = piece.each();
        if (alternatives.isEmpty()) {
            throw new UnfitException(piece.path(), "selector");
        }
        List<ReadSelector> read = new ArrayList<>();
        @Nullable UnfitException unknown = null;
        for (Piece one : alternatives) {
            if (one.object().isA(KNOWN::contains)) {
                read.add(selector(one));
            } else {
                one.need("type");
                unknown = new UnfitException(one.path() + ".type", "selector-type");
            }
        }
        if (read.isEmpty() && unknown != null) {
            throw unknown;
        }
        return List.copyOf(read);
    }

    private static ReadSelector selector(Piece piece) {
        ReadSelector refined =
                piece.get("refinedBy").map(inner -> read(inner).getFirst()).orElse(null);
        if (piece.isA("TextQuoteSelector")) {
            return quote(piece, refined);
        }
        if (piece.isA("TextPositionSelector")) {
            return position(
                    piece, piece.need("start").offset(), piece.need("end").offset(), refined);
        }
        if (piece.isA("RangeSelector")) {
            return new ReadSelector.Range(
                    read(piece.need("startSelector")).getFirst(),
                    read(piece.need("endSelector")).getFirst(),
                    refined);
        }
        Piece value = piece.need("value");
        Matcher characters = CHARACTERS.matcher(value.text());
        if (!characters.matches()) {
            throw new UnfitException(value.path(), "fragment");
        }
        return position(value, Integer.parseInt(characters.group(1)), Integer.parseInt(characters.group(2)), refined);
    }

    private static ReadSelector quote(Piece piece, @Nullable ReadSelector refined) {
        Piece exact = piece.need("exact");
        String words = exact.text(QUOTE_LIMIT);
        if (words.isBlank()) {
            throw new UnfitException(exact.path(), "empty");
        }
        return new ReadSelector.Quote(words, beside(piece, "prefix"), beside(piece, "suffix"), refined);
    }

    private static String beside(Piece piece, String name) {
        return piece.get(name).map(text -> text.text(QUOTE_LIMIT)).orElse("");
    }

    private static ReadSelector position(Piece piece, int start, int end, @Nullable ReadSelector refined) {
        if (start >= end) {
            throw new UnfitException(piece.path(), "backwards");
        }
        return new ReadSelector.Position(start, end, refined);
    }
}
