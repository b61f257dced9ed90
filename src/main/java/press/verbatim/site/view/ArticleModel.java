package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers get it.
 *
 * @param translations the same article in other languages
 * @param body HTML of the body with its cards and sources expanded
 * @param notices what is said of withdrawn documents it quoted
 * @param replies what those the article speaks of answered, in their words
 * @param sources the passages its quotations lead to, in the order of the numbers in the text
 */
public record ArticleModel(
        Frame frame,
        @Nullable Link section,
        String kicker,
        String headline,
        String lead,
        List<Link> authors,
        Stamp published,
        @Nullable Stamp updated,
        int minutes,
        @Nullable Picture photo,
        String body,
        List<String> footnotes,
        List<Reply> replies,
        List<Source> sources,
        List<String> notices,
        List<Correction> corrections,
        List<Translation> translations,
        List<Related> related,
        @Nullable Teaser previous,
        @Nullable Teaser next,
        @Nullable Link topic,
        @Nullable Sign sign) {

    /** Where quoted words stand: speaker, document, time, and who contests them. */
    public record Source(String address, String speaker, String document, String at, List<Contested> disputes) {}

    /** Who answers, in what capacity, since when readers see it, and their words by paragraphs. */
    public record Reply(String anchor, String who, String capacity, Stamp at, List<String> paragraphs) {}

    /** What was wrong and when it was put right. */
    public record Correction(Stamp at, String note) {}

    /** The same article in another language, whose name is given in that language. */
    public record Translation(String address, String language, String name) {}

    /** A headline under « Sur le même sujet » with its reason; its language is null where it is that of the site. */
    public record Related(String address, @Nullable String language, String headline, String reason) {}
}
