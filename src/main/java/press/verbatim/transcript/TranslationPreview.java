package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.imports.ReadTranscript;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * How a translation would lie beside its original, shown before anything is stored.
 *
 * @param lines lines of the source
 * @param placed lines that find a turn
 * @param untranslated turns left without a line
 * @param unread lines of the source not understood
 * @param encodings what a person may choose among where the encoding was concluded from the bytes, else empty
 * @param beginning the first pairs, enough to see whether both are the same recording
 * @param told what quotes words of a translation that would go; its people are told once it has
 */
public record TranslationPreview(
        int lines,
        int placed,
        int untranslated,
        int unread,
        String encoding,
        List<String> encodings,
        List<Pair> beginning,
        List<Quoter> told) {
    private static final int SHOWN = 12;

    /** A line of the source and the words of the turn it would stand beside. */
    public record Pair(
            @Nullable Long startMillis,
            String speaker,
            @Nullable String original,
            String translation) {}

    static TranslationPreview of(
            ReadTranscript read, List<TurnView> original, List<@Nullable TurnId> places, List<Quoter> told) {
        var byId = original.stream().collect(Collectors.toMap(TurnView::id, TurnView::text));
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < Math.min(SHOWN, places.size()); at++) {
            ReadTurn line = read.turns().get(at);
            TurnId place = places.get(at);
            pairs.add(
                    new Pair(line.startMillis(), line.speaker(), place == null ? null : byId.get(place), line.text()));
        }
        Set<TurnId> covered = places.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return new TranslationPreview(
                places.size(),
                (int) places.stream().filter(Objects::nonNull).count(),
                original.size() - covered.size(),
                read.unread().size(),
                read.encoding(),
                read.encodings(),
                List.copyOf(pairs),
                told);
    }
}
