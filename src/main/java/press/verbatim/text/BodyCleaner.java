package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Brings any HTML into the vocabulary of {@link BodyHtml}: allow-list first, then one shape for each thing. */
final class BodyCleaner {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<String, String> SYNONYMS = Map.of(
            "h1", "h2", "h3", "h2", "h4", "h2", "h5", "h2", "h6", "h2", "b", "strong", "i", "em", "div", "p", "pre",
            "p");
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "blockquote", "aside", "ul", "ol", "table", "figure", "thead", "tbody", "tr", "li");
    private static final String CARDS = "data-photo, data-excerpt, data-parallel, data-related";
    private static final String BASE = "https://relative.invalid/";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h2", "blockquote", "aside", "ul", "ol", "li", "strong", "em", "a", "br", "sup", "span")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "figure")
            .addAttributes("aside", "class")
            .addAttributes("sup", "class")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addAttributes("ol", "start")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("figure", CARDS.split(", "))
            .addAttributes("span", "data-quotation", "data-note", "data-name")
            .preserveRelativeLinks(true);

    private BodyCleaner() {}

    static Document clean(String html) {
        Document typed = Jsoup.parseBodyFragment(html, BASE);
        SYNONYMS.forEach((from, to) -> typed.select(from).forEach(element -> rename(element, to)));
        Document document = new Cleaner(ALLOWED).clean(typed);
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        document.select("aside").forEach(BodyCleaner::nameAside);
        document.select("sup[class]").forEach(BodyCleaner::nameSup);
        document.select("a:not([href])").unwrap();
        document.select("figure").forEach(BodyCleaner::keepOneId);
        document.select("span").forEach(BodyCleaner::keepMark);
        document.select("blockquote, aside, li, td, th").forEach(BodyCleaner::wrapLooseText);
        wrapLooseText(document.body());
        return document;
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    private static void rename(Element element, String name) {
        if (name.equals("p") && element.children().stream().anyMatch(BodyCleaner::isBlock)) {
            element.unwrap();
        } else {
            element.tagName(name);
        }
    }

    private static void nameAside(Element aside) {
        aside.attr("class", aside.hasClass("exergue") ? "exergue" : "encadre");
    }

    private static void nameSup(Element sup) {
        if (sup.hasClass("footnote")) {
            sup.attr("class", "footnote");
        } else {
            sup.removeAttr("class");
        }
    }

    private static void keepOneId(Element figure) {
        figure.empty();
        var ids = figure.attributes().asList().stream()
                .filter(attribute -> isId(attribute.getValue()))
                .toList();
        if (ids.size() == 1) {
            figure.clearAttributes()
                    .attr(ids.getFirst().getKey(), ids.getFirst().getValue());
        } else {
            figure.remove();
        }
    }

    private static void keepMark(Element span) {
        for (String mark : List.of("data-quotation", "data-note", "data-name")) {
            if (!isId(span.attr(mark))) {
                span.removeAttr(mark);
            }
        }
        if (span.attributes().isEmpty()) {
            span.unwrap();
        }
    }

    private static void wrapLooseText(Element parent) {
        List<Node> run = new ArrayList<>();
        for (Node node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element && isBlock(element)) {
                wrap(run);
            } else {
                run.add(node);
            }
        }
        wrap(run);
        if (parent.childrenSize() == 0 && !parent.nameIs("body")) {
            parent.appendElement("p");
        }
    }

    private static void wrap(List<Node> run) {
        boolean blank = run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (blank) {
            run.forEach(Node::remove);
        } else {
            Element paragraph = new Element("p");
            run.getFirst().before(paragraph);
            paragraph.appendChildren(run);
        }
        run.clear();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
