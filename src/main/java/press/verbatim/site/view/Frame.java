package press.verbatim.site.view;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page: head, masthead, foot.
 *
 * @param head what machines read about this page
 * @param sections the navigation
 * @param statements what the publication says of itself, at the foot
 * @param demo whether the page says that all of it is invented
 * @param preview whether this is a draft shown to the desk: one robots meta, one banner
 * @param style the inlined stylesheets, whose hashes the content security policy names
 * @param script the inlined script, likewise
 * @param icon address of the sign of the site
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
        List<Link> statements,
        boolean demo,
        boolean preview,
        String style,
        String script,
        String icon,
        @Nullable Masthead masthead) {

    /**
     * The head of a page.
     *
     * @param canonical absolute address
     * @param image what stands for the page where it is shared
     * @param current address of the section the page belongs to, empty for none
     * @param jsonLd a JSON document safe inside a script element
     * @param embeddable whether other sites may show what stands here
     * @param language in which the page's matter is written; null where that is the language of the site
     * @param alternates where the same matter stands in each language, this page among them; empty where it has one alone
     */
    public record Head(
            String title,
            String description,
            String canonical,
            String kind,
            @Nullable Share image,
            String current,
            boolean indexed,
            @Nullable String jsonLd,
            boolean embeddable,
            @Nullable String language,
            List<Alternate> alternates) {

        /** The same with what machines are told of the page and the picture that stands for it. */
        public Head describing(@Nullable String data, @Nullable Share picture) {
            return new Head(
                    title,
                    description,
                    canonical,
                    kind,
                    picture,
                    current,
                    indexed,
                    data,
                    embeddable,
                    language,
                    alternates);
        }

        /** Absolute address of what other sites ask to embed the page. */
        public String embedAddress() {
            return URI.create(canonical)
                    .resolve("/oembed?format=json&url=" + URLEncoder.encode(canonical, StandardCharsets.UTF_8))
                    .toString();
        }

        /** The same for a page that other sites may embed. */
        public Head embedded() {
            return new Head(
                    title, description, canonical, kind, image, current, indexed, jsonLd, true, language, alternates);
        }
    }

    /** A page in a language, at its absolute address. */
    public record Alternate(String language, String address) {}

    /** A picture that stands for a page elsewhere, at its absolute address. */
    public record Share(String address, int width, int height, String alt) {}
}
