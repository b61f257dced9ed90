package press.verbatim.shell.bench;

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
}
