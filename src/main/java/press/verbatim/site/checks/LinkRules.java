package press.verbatim.site.checks;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import press.verbatim.article.PageFinding;
import press.verbatim.article.PageFinding.Part;

/** Where the links of a page lead: to our own pages that answer, or to other sites, which are only named. */
final class LinkRules {
    private LinkRules() {}

    static Stream<PageFinding> of(Document page, String base, LinkTargets targets) {
        return page.select("main a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .map(address -> address.replaceFirst("#.*", ""))
                .distinct()
                .flatMap(address -> finding(address, base, targets).stream());
    }

    private static Optional<PageFinding> finding(String address, String base, LinkTargets targets) {
        if (!address.startsWith(base + "/")) {
            return address.startsWith("http")
                    ? Optional.of(PageFinding.of(Part.ELSEWHERE, "site.check.elsewhere", address))
                    : Optional.empty();
        }
        String path = address.substring(base.length());
        return switch (targets.of(path)) {
            case OPEN -> Optional.empty();
            case MOVED -> Optional.of(PageFinding.of(Part.LINKS, "site.check.moved", path));
            case GONE -> Optional.of(PageFinding.of(Part.LINKS, "site.check.gone", path));
            case UNKNOWN -> Optional.of(PageFinding.of(Part.LINKS, "site.check.unknown", path));
        };
    }
}
