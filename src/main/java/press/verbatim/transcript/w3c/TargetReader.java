package press.verbatim.transcript.w3c;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an annotation is about: words of a text, or, for an answer, another annotation. */
final class TargetReader {
    /** What follows the address of a text where the words of its translation are meant. */
    static final String TRANSLATION = "#translation";

    private final List<ReadSelector> selectors;
    private final boolean translation;
    private final @Nullable String answers;

    private TargetReader(List<ReadSelector> selectors, boolean translation, @Nullable String answers) {
        this.selectors = selectors;
        this.translation = translation;
        this.answers = answers;
    }

    static TargetReader read(Piece annotation, boolean answer) {
        List<Piece> targets = annotation.need("target").each();
        if (targets.size() != 1) {
            throw new UnfitException(annotation.path().isEmpty() ? "target" : annotation.path() + ".target", "one");
        }
        Piece target = targets.getFirst();
        Optional<Piece> selector = target.get("selector");
        if (answer && selector.isEmpty()) {
            return new TargetReader(List.of(), false, address(target));
        }
        if (target.node().isString()) {
            target.iri();
            throw new UnfitException(target.path(), "selector");
        }
        String source = address(target.object().need("source"));
        return new TargetReader(SelectorReader.read(target.need("selector")), source.endsWith(TRANSLATION), null);
    }

    private static String address(Piece piece) {
        if (piece.node().isString()) {
            return piece.iri();
        }
        Piece object = piece.object();
        return address(object.get("id").or(() -> object.get("source")).orElseGet(() -> object.need("id")));
    }

    List<ReadSelector> selectors() {
        return selectors;
    }

    boolean isTranslation() {
        return translation;
    }

    @Nullable
    String answers() {
        return answers;
    }
}
