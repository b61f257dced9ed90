package press.verbatim.proofing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.CodePoints;
import press.verbatim.text.FrenchCountry;
import press.verbatim.text.FrenchTypography;
import press.verbatim.text.Mend;
import press.verbatim.text.TextRange;

/** Finds what is not set as a country sets it, block by block; a block that did not change is not read again. */
final class TypographyCheck {
    private static final int CONTEXT = 18;
    private static final int BLOCKS_KEPT = 4000;

    private record Asked(FrenchCountry country, String text, List<TextRange> quotations) {}

    private static final Cache<Asked, List<Mend>> KEPT =
            Caffeine.newBuilder().maximumSize(BLOCKS_KEPT).build();

    private final FrenchCountry country;

    TypographyCheck(FrenchCountry country) {
        this.country = country;
    }

    List<TypographyFinding> find(List<CheckedPart> parts) {
        List<TypographyFinding> findings = new ArrayList<>();
        for (CheckedPart part : parts) {
            for (Block block : part.blocks()) {
                mends(part, block).forEach(mend -> findings.add(finding(part.part(), block, mend)));
            }
        }
        return findings;
    }

    private List<Mend> mends(CheckedPart part, Block block) {
        List<TextRange> quotations = part.quotes(block).stream()
                .map(quote -> new TextRange(quote.from(), quote.to()))
                .toList();
        Asked asked = new Asked(country, block.text(), quotations);
        return KEPT.get(asked, key -> FrenchTypography.of(key.country()).mends(key.text(), key.quotations()));
    }

    private static TypographyFinding finding(Part part, Block block, Mend mend) {
        String text = block.text();
        int length = CodePoints.length(text);
        String before = CodePoints.slice(text, Math.max(0, mend.from() - CONTEXT), mend.from());
        String after = CodePoints.slice(text, mend.to(), Math.min(length, mend.to() + CONTEXT));
        return new TypographyFinding(part, block.index(), mend, before, after);
    }
}
