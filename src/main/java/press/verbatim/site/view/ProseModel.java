package press.verbatim.site.view;

import java.util.List;

/**
 * A page of running text: a policy, a newsletter form, a word about something not found.
 *
 * @param further where to go from here, empty for none
 */
public record ProseModel(Frame frame, String title, String html, List<Link> further) {
    public ProseModel(Frame frame, String title, String html) {
        this(frame, title, html, List.of());
    }
}
