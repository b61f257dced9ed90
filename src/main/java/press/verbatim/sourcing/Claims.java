package press.verbatim.sourcing;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.QuoteResult;
import press.verbatim.proofing.ReportedSpeech;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/**
 * Finds paragraphs that may want a source. A paragraph is proposed where it holds a figure that is no date, hour or
 * ordinal, or reported speech ({@link ReportedSpeech}), and neither a quotation (the check speaks of those), a link, a
 * footnote, nor an excerpt or a parallel beside it. It reads no sense: it may propose too much, and misses figures in words.
 */
final class Claims {
    private static final int SHOWN = 160;
    private static final String MONTHS =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final Pattern NOT_FIGURES =
            Pattern.compile("(?iu)\\b\\d{1,2}(?:er)?[\\s\\p{Z}]+(?:" + MONTHS + ")(?:[\\s\\p{Z}]+\\d{4})?\\b"
                    + "|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{1,2}[\\s\\p{Z}]?h(?:[\\s\\p{Z}]?\\d{2})?\\b"
                    + "|\\b\\d+(?:er|re|e|ème|nd|nde)\\b|\\b(?:19|20)\\d{2}\\b(?![\\s\\p{Z}]*[%€$])");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}");
    private static final String CARD = "figure[data-excerpt], figure[data-parallel]";

    private final List<Element> elements;
    private final List<Block> blocks;
    private final Set<Integer> quoting;

    private Claims(String body, CheckReport report) {
        this.elements = Jsoup.parseBodyFragment(body).select("p, h2");
        this.blocks = BodyHtml.paragraphs(body);
        this.quoting = report.quotations().stream()
                .filter(finding -> finding.result() != QuoteResult.DISTANCE)
                .map(QuoteFinding::paragraph)
                .collect(Collectors.toSet());
    }

    static List<Claim> of(String body, CheckReport report, Set<String> dismissed) {
        return new Claims(body, report).find(dismissed);
    }

    private List<Claim> find(Set<String> dismissed) {
        List<Claim> claims = new ArrayList<>();
        for (Block block : blocks) {
            kind(block.text()).filter(kind -> !sourced(block)).ifPresent(kind -> {
                String key = key(block.text());
                claims.add(new Claim(key, kind, beginning(block.text()), whole(block), dismissed.contains(key)));
            });
        }
        return List.copyOf(claims);
    }

    private static Optional<Claim.Kind> kind(String text) {
        if (ReportedSpeech.in(text)) {
            return Optional.of(Claim.Kind.REPORTED);
        }
        boolean figure =
                FIGURE.matcher(NOT_FIGURES.matcher(text).replaceAll("·")).find();
        return figure ? Optional.of(Claim.Kind.FIGURE) : Optional.empty();
    }

    private boolean sourced(Block block) {
        Element element = elements.get(block.index());
        return block.element().equals("h2")
                || block.element().equals("blockquote")
                || quoting.contains(block.index())
                || !element.select("a[href], sup.footnote").isEmpty()
                || isCard(element.previousElementSibling())
                || isCard(element.nextElementSibling());
    }

    private static boolean isCard(@Nullable Element neighbour) {
        return neighbour != null && neighbour.is(CARD);
    }

    private static Spot whole(Block block) {
        return new Spot(block.index(), 0, CodePoints.length(block.text()));
    }

    private static String key(String text) {
        return "claim:" + HexFormat.of().toHexDigits(Normal.fold(text).hashCode());
    }

    private static String beginning(String text) {
        return CodePoints.length(text) <= SHOWN
                ? text
                : CodePoints.slice(text, 0, SHOWN).stripTrailing() + "…";
    }
}
