package press.verbatim.transcript.exports;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.Normal;
import press.verbatim.transcript.imports.ReadTurn;

/** Turns made from a seed: several scripts, marks that combine, emoji, text from right to left, signs that formats take for their own. */
final class MadeTurns {
    private static final List<String> NAMES =
            List.of("Anton Lisker", "Кедр", "CC", "M. Ouvarov", "Заря 1 (Каманин)", "דוד");
    private static final List<String> ODD_NAMES =
            List.of("?", "a: b", "<v A>", "&amp;", "x --> y", "12", "une, personne ; peut-être", "🚀");
    private static final List<String> PLAIN = List.of(
            "oui",
            "à",
            "12:30",
            "peut-être",
            "🚀",
            "👩‍👩‍👧",
            "« rien »",
            "нет",
            "e\u0301\u0323",
            "שלום",
            "مرحبا",
            "\u202Bab\u202C",
            "漢字",
            "\u00A0;",
            "—",
            "…");
    private static final List<String> MARKS = List.of(
            "<v A>",
            "</v>",
            "<",
            ">",
            "&",
            "&lt;",
            "&#10;",
            "-->",
            "<b>gras</b>",
            "{\\an8}",
            "]]>",
            "\"",
            "\\n",
            "\t",
            "NOTE",
            "WEBVTT",
            "  ");

    private final Random random;

    MadeTurns(long seed) {
        random = new Random(seed);
    }

    /** Everything a transcript may hold; a translation here and there, and at least one turn with a time. */
    List<ReadTurn> any() {
        return turns(true, true, true);
    }

    /** Names without a colon and words that are no formatting. */
    List<ReadTurn> plainNames() {
        return turns(false, true, false);
    }

    /** As {@link #plainNames} with both times at every turn. */
    List<ReadTurn> timed() {
        return turns(false, false, false);
    }

    private List<ReadTurn> turns(boolean odd, boolean gaps, boolean translated) {
        int count = 1 + random.nextInt(12);
        return IntStream.range(0, count)
                .mapToObj(at -> turn(at, odd, gaps && at > 0, translated))
                .toList();
    }

    private ReadTurn turn(int at, boolean odd, boolean gaps, boolean translated) {
        Long start = gaps && random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(400_000_000));
        Long end = start == null || gaps && random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(400_000_000));
        return new ReadTurn(at, start, end, name(odd), text(odd), translated ? translation(odd) : null);
    }

    private @Nullable String translation(boolean odd) {
        return random.nextInt(3) == 0 ? null : text(odd);
    }

    private String name(boolean odd) {
        return odd && random.nextInt(2) == 0 ? pick(ODD_NAMES) : pick(NAMES);
    }

    private String text(boolean odd) {
        String text = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(line -> "mot " + words(odd) + " fin")
                .collect(Collectors.joining("\n"));
        return Normal.nfc(text).strip();
    }

    private String words(boolean odd) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(at -> odd && random.nextInt(2) == 0 ? pick(MARKS) : pick(PLAIN))
                .collect(Collectors.joining(" "));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
