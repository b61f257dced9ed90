package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page: head, masthead, foot.
 *
 * @param head what machines read about this page
 * @param sections the navigation
 * @param demo whether the page says that all of it is invented
 * @param preview whether this is a draft shown to the desk: one robots meta, one banner
 * @param style the inlined stylesheets, whose hashes the content security policy names
 * @param script the inlined script, likewise
 * @param masthead the logos on top; null where the site's name stands there
 */
public record Frame(
        Text text,
        String language,
        Head head,
        String siteName,
        String baseline,
        String publisher,
        List<Link> sections,
        boolean demo,
        boolean preview,
        String style,
        String script,
        @Nullable Masthead masthead) {

    /**
     * The head of a page.
     *
     * @param canonical absolute address
     * @param current address of the section the page belongs to, empty for none
     * @param jsonLd a JSON document safe inside a script element
     */
    public record Head(
            String title,
            String description,
            String canonical,
            String kind,
            @Nullable String image,
            String current,
            boolean indexed,
            @Nullable String jsonLd) {}
}
