package press.verbatim.shell.bench;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made sentences, the same in every run. */
final class MadeText {
    private static final String[] WORDS = {
        "accord",
        "archive",
        "barrage",
        "carrière",
        "comité",
        "dossier",
        "échange",
        "enquête",
        "fleuve",
        "garantie",
        "hangar",
        "itinéraire",
        "journal",
        "kiosque",
        "lettre",
        "marché",
        "navire",
        "observatoire",
        "préfet",
        "quai",
        "rapport",
        "séance",
        "témoin",
        "usine",
        "vallée"
    };

    private static final String[] SYLLABLES =
            ("la le li lo lu ra re ri ro ru ta te ti to tu sa se si so su na ne ni no nu"
                            + " ma me mi mo mu pa pe pi po pu da de di do du ca co cu fa fe fi vo vi ve ga gé bou eau ent ion oir ait"
                            + " ment que qui des les par")
                    .split(" ", -1);

    private MadeText() {}

    static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    /** Words made of syllables, so that they compress about as well as written French. */
    static String prose(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(word -> IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(syllable -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** A recording of that many turns by four speakers, as speaker text with times. */
    static String recording(int turns) {
        return IntStream.range(0, turns)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "[%02d:%02d:%02d] Voix %d : %s",
                        i / 900,
                        i / 15 % 60,
                        i % 15 * 4,
                        i % 4 + 1,
                        words(i, 14)))
                .collect(Collectors.joining("\n"));
    }
}
