package press.verbatim.article;

import java.util.List;

/**
 * One thing to mend, or to know, about a page.
 *
 * @param key of the sentence that says what to do, in the message bundles
 * @param details what the sentence names: words of the page, an address, a number
 */
public record PageFinding(Part part, String key, List<String> details) {
    /** What was looked at. */
    public enum Part {
        HTML,
        DATA,
        LINKS,
        ELSEWHERE
    }

    public static PageFinding of(Part part, String key, String... details) {
        return new PageFinding(part, key, List.of(details));
    }
}
