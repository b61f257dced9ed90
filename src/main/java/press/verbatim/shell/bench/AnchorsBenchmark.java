package press.verbatim.shell.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import press.verbatim.text.Anchor;
import press.verbatim.text.AnchorText;
import press.verbatim.text.Anchoring;

/** Annotations found again in a long text after corrections; a part of the sources' benchmark. */
final class AnchorsBenchmark {
    private static final int QUOTE = 60;

    private AnchorsBenchmark() {}

    static List<Figure> measure(boolean smoke) {
        int annotations = smoke ? 50 : 1_000;
        String text = SpokenText.words(7, smoke ? 5_000 : 110_000);
        List<Anchor> anchors = anchors(text, annotations);
        String corrected = corrected(text, annotations);
        Rounds rounds = Rounds.of(1, smoke ? 1 : 5, () -> {
            AnchorText after = AnchorText.of(corrected);
            anchors.forEach(anchor -> Anchoring.locate(anchor, after));
        });
        String name = annotations + " annotations found again in " + corrected.length() + " letters, ";
        return List.of(
                Figure.atMost(name + "median", rounds.median(), "ms", 1_000),
                Figure.atMost(name + "p95", rounds.p95(), "ms", 1_000));
    }

    private static List<Anchor> anchors(String text, int count) {
        Random random = new Random(11);
        AnchorText ready = AnchorText.of(text);
        int letters = text.codePointCount(0, text.length());
        List<Anchor> anchors = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int from = random.nextInt(letters - QUOTE);
            anchors.add(Anchor.of(ready, from, from + QUOTE));
        }
        return anchors;
    }

    /** One word in fifty replaced, so that every third annotation or so is touched itself or beside its words. */
    private static String corrected(String text, int annotations) {
        Random random = new Random(annotations);
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int at = 0; at < words.size() / 50; at++) {
            words.set(random.nextInt(words.size()), "corrigé");
        }
        return String.join(" ", words);
    }
}
