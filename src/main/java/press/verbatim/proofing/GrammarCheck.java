package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.verbatim.text.Addresses;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;

/** Collects what is known of the blocks of one text and asks for the rest. */
final class GrammarCheck {
    private static final int CONTEXT = 30;

    private final GrammarQueue queue;
    private final List<GrammarFinding> findings = new ArrayList<>();
    private boolean whole = true;

    GrammarCheck(GrammarQueue queue) {
        this.queue = queue;
    }

    void read(List<CheckedPart> parts) {
        for (CheckedPart part : parts) {
            for (Block block : part.blocks()) {
                Optional<List<GrammarMatch>> found = queue.found(new GrammarText(block.text(), silent(part, block)));
                whole &= found.isPresent();
                found.orElse(List.of()).forEach(match -> findings.add(finding(part.part(), block, match)));
            }
        }
    }

    /** Whether every block was read. */
    boolean isWhole() {
        return whole;
    }

    /** What stands there, without findings about nothing but names of the house. */
    List<GrammarFinding> findings(Set<String> names) {
        return findings.stream()
                .filter(finding ->
                        !Tokens.of(finding.old()).list().stream().allMatch(word -> names.contains(word.fold())))
                .toList();
    }

    private static List<TextRange> silent(CheckedPart part, Block block) {
        List<TextRange> silent = new ArrayList<>();
        part.quotes(block).forEach(quote -> silent.add(new TextRange(quote.from(), quote.to())));
        part.kept().stream()
                .filter(run -> run.block() == block.index())
                .map(run -> new TextRange(
                        CodePoints.toUtf16(block.text(), run.from()), CodePoints.toUtf16(block.text(), run.to())))
                .forEach(silent::add);
        silent.addAll(Addresses.ranges(block.text()));
        return silent;
    }

    private static GrammarFinding finding(Part part, Block block, GrammarMatch match) {
        String text = block.text();
        int from = CodePoints.toCodePoints(text, match.from());
        int to = CodePoints.toCodePoints(text, match.to());
        return new GrammarFinding(
                part,
                block.index(),
                from,
                to,
                text.substring(match.from(), match.to()),
                match.proposed(),
                match.rule(),
                match.message(),
                match.spelling(),
                CodePoints.slice(text, Math.max(0, from - CONTEXT), from),
                CodePoints.slice(text, to, Math.min(CodePoints.length(text), to + CONTEXT)));
    }
}
