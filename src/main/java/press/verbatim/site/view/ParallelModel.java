package press.verbatim.site.view;

import java.util.List;

/**
 * Two passages of different documents beside each other in an article.
 *
 * @param relation how the second stands to the first, in words
 * @param comment for readers, empty for none
 * @param permalink where the two stand for good
 */
public record ParallelModel(Side left, Side right, String relation, String comment, String permalink) {

    /** One passage with its words in runs. */
    public record Side(ExcerptModel excerpt, List<Run> words) {}

    /** Words in a row that both passages have, or that this one alone has. */
    public record Run(String text, boolean shared) {}
}
