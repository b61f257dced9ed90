package press.verbatim.site.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.verbatim.article.PageFinding;
import press.verbatim.article.PageFinding.Part;

/** What the order of headings, photos, links and ids of a page should be. */
final class HtmlRules {
    private HtmlRules() {}

    static Stream<PageFinding> of(Document page) {
        return Stream.of(headings(page), photos(page), links(page), ids(page)).flatMap(each -> each);
    }

    private static Stream<PageFinding> headings(Document page) {
        Stream.Builder<PageFinding> found = Stream.builder();
        if (page.select("h1").stream().noneMatch(Element::hasText)) {
            found.add(finding("site.check.noHeadline"));
        }
        int level = 1;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            if (!heading.hasText()) {
                found.add(finding("site.check.emptyHeading"));
            } else if (next > level + 1) {
                found.add(finding("site.check.headingLevel", heading.text()));
            }
            level = next;
        }
        return found.build();
    }

    private static Stream<PageFinding> photos(Document page) {
        return page.select("img:not([alt])").stream().map(photo -> finding("site.check.noAlt", photo.attr("src")));
    }

    private static Stream<PageFinding> links(Document page) {
        return page.select("main a[href]").stream()
                .filter(link -> !link.hasText()
                        && !link.hasAttr("aria-label")
                        && link.select("img[alt]").isEmpty())
                .map(link -> finding("site.check.emptyLink", link.attr("href")));
    }

    private static Stream<PageFinding> ids(Document page) {
        Set<String> known = new HashSet<>();
        Set<String> twice = new HashSet<>();
        page.select("[id]").eachAttr("id").stream().filter(id -> !known.add(id)).forEach(twice::add);
        Stream<PageFinding> doubled = twice.stream().sorted().map(id -> finding("site.check.doubleId", id));
        Stream<PageFinding> lost = page.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> !known.contains(id))
                .distinct()
                .map(id -> finding("site.check.lostAnchor", id));
        return Stream.concat(doubled, lost);
    }

    private static PageFinding finding(String key, String... details) {
        return PageFinding.of(Part.HTML, key, details);
    }
}
