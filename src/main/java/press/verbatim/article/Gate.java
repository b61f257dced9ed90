package press.verbatim.article;

import java.util.List;

/**
 * What stands between an article and its publication.
 *
 * @param refusals must be mended first
 * @param points an editor may pass with a reason
 */
public record Gate(List<Missing> refusals, List<Point> points) {
    /** Something required that is not there; the field as forms name it, the message to show at it. */
    public record Missing(String field, String messageKey) {}

    /**
     * Something an editor has to look at.
     *
     * @param key names it as long as it stays the same
     * @param messageKey says what it is
     * @param words of the article it concerns
     */
    public record Point(String key, String messageKey, String words) {
        /** Whether the words stand in the article, and not for somebody or something beside it. */
        public boolean inText() {
            return key.startsWith("quotation:") || key.startsWith("excerpt:") || key.startsWith("parallel:");
        }
    }

    public boolean open() {
        return refusals.isEmpty() && points.isEmpty();
    }
}
