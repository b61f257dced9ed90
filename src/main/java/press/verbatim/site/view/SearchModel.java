package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of search: its form, and what was found.
 *
 * @param query what was typed, as far as it was read
 * @param kind the bound kept by the form, empty for none
 * @param summary how much was found, empty where nothing was asked
 * @param remarks what a reader should know about this list
 * @param tips what to try, where there is nothing to show
 */
public record SearchModel(
        Frame frame,
        String query,
        int longest,
        String kind,
        String summary,
        List<String> remarks,
        List<String> tips,
        List<Choice> kinds,
        List<Choice> sections,
        List<Entry> entries,
        String position,
        @Nullable String previous,
        @Nullable String next) {

    /** A bound that can be chosen. */
    public record Choice(String label, String address, boolean current) {}

    /** Words in a row, found or not. */
    public record Run(String text, boolean found) {}

    /**
     * An article or a document.
     *
     * @param kind what it is, in a word, with the section of an article
     * @param spots where in a document the words stand
     */
    public record Entry(String kind, String address, String title, List<Run> words, String about, List<Spot> spots) {}

    /**
     * A turn or an excerpt, with the address of exactly it.
     *
     * @param language null for the page’s own
     */
    public record Spot(
            String address, String label, @Nullable String language, List<Run> words) {}
}
