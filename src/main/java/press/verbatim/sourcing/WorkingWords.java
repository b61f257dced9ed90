package press.verbatim.sourcing;

import java.util.List;
import java.util.Optional;
import press.verbatim.text.Anchor;
import press.verbatim.text.AnchorText;
import press.verbatim.text.Anchored;
import press.verbatim.text.Anchoring;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.CodePoints;

/** The words of a working copy: anchors a sentence in them, and says where it stands later. */
final class WorkingWords {
    private final List<Block> blocks;
    private final AnchorText text;
    private final String plain;

    WorkingWords(String body) {
        this.blocks = BodyHtml.paragraphs(body);
        this.plain = String.join("\n", blocks.stream().map(Block::text).toList());
        this.text = AnchorText.of(plain);
    }

    /** How many signs the text has. */
    int length() {
        return CodePoints.length(plain);
    }

    /** The anchor of words that stand in the text; of several places the first. */
    Optional<Anchor> anchor(String words) {
        int at = plain.indexOf(words);
        if (at < 0) {
            return Optional.empty();
        }
        int from = CodePoints.toCodePoints(plain, at);
        return Optional.of(Anchor.of(text, from, from + CodePoints.length(words)));
    }

    /** Where anchored words stand now: words that stand once are there, of several places only a sure one will do. */
    Optional<Spot> spot(Anchor anchor) {
        int first = plain.indexOf(anchor.quote());
        if (anchor.quote().isEmpty() || first < 0) {
            return Optional.empty();
        }
        if (first == plain.lastIndexOf(anchor.quote())) {
            int from = CodePoints.toCodePoints(plain, first);
            return Optional.of(spot(from, from + CodePoints.length(anchor.quote())));
        }
        Anchored found = Anchoring.locate(anchor, text);
        return found.isSure() ? Optional.of(spot(found.start(), found.end())) : Optional.empty();
    }

    /** Words that run over the end of a block are shown up to it. */
    private Spot spot(int from, int to) {
        int start = 0;
        for (Block block : blocks) {
            int length = CodePoints.length(block.text());
            if (from <= start + length) {
                return new Spot(block.index(), from - start, Math.min(length, to - start));
            }
            start += length + 1;
        }
        return new Spot(0, 0, 0);
    }
}
