package press.verbatim.newsletter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns the consent text a subscriber admin writes into the exact HTML a visitor reads: placeholders {newsletter} and
 * {publisher}, links written [words](/confidentialite) and [words](/conditions), everything else escaped.
 */
final class ConsentWording {
    static final String PRIVACY = "/confidentialite";
    static final String TERMS = "/conditions";
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)");
    private static final Set<String> TARGETS = Set.of(PRIVACY, TERMS);
    private static final List<String> PLACEHOLDERS = List.of("{newsletter}", "{publisher}");

    private ConsentWording() {}

    static String html(String template, String newsletter, String publisher) {
        String escaped = HtmlUtils.htmlEscape(template.strip(), "UTF-8");
        String linked = LINK.matcher(escaped).replaceAll(ConsentWording::anchor);
        return fill(linked, Map.of("{newsletter}", newsletter, "{publisher}", publisher));
    }

    /** What the text must name and does not yet: placeholders and links, as they are written. */
    static List<String> missing(String template) {
        Stream<String> links = Stream.of(PRIVACY, TERMS).map(target -> "(" + target + ")");
        return Stream.concat(PLACEHOLDERS.stream(), links)
                .filter(needed -> !template.contains(needed))
                .toList();
    }

    private static String anchor(MatchResult link) {
        String words = link.group(1);
        String target = link.group(2);
        return Matcher.quoteReplacement(
                TARGETS.contains(target) ? "<a href=\"" + target + "\">" + words + "</a>" : words);
    }

    private static String fill(String text, Map<String, String> values) {
        Pattern placeholder = Pattern.compile("\\{(newsletter|publisher)}");
        return placeholder
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(values.getOrDefault(found.group(), ""), "UTF-8")));
    }
}
