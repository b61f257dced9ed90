package press.verbatim.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The vocabulary of an article's body and what is done with it. The article service sanitises each save, proofing reads
 * its blocks by number, readers get it without the desk layer.
 *
 * <p>Blocks: {@code p}, {@code h2}, {@code blockquote}, {@code aside.exergue}, {@code aside.encadre}, {@code ul},
 * {@code ol}, {@code li}, {@code table}; cards that carry an id and nothing else: {@link Card}; inline: {@code strong},
 * {@code em}, {@code a}, {@code br}, {@code sup} (a footnote's words with class {@code footnote}); desk layer:
 * {@code span[data-quotation]}, {@code span[data-note]}, {@code span[data-name]} (a name whose spelling an editor keeps). Text always stands in a {@code p} or an {@code h2}, so blocks
 * are numbered as the editor numbers them.
 */
public final class BodyHtml {
    /** Version of the vocabulary, stored with every revision. */
    public static final int VERSION = 1;

    static final String DESK_LAYER = "span[data-quotation], span[data-note], span[data-name]";

    /** A thing placed in the body by its id; templates expand it when a page is made. */
    public enum Card {
        PHOTO,
        EXCERPT,
        PARALLEL,
        RELATED;

        /** The attribute of {@code figure} that holds the id. */
        public String attribute() {
            return "data-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A block of text.
     *
     * @param index its number in the body, from 0
     * @param element p, h2, or the element around it: blockquote, aside, li, td, th
     * @param text its words; a line break counts as one line feed
     */
    public record Block(int index, String element, String text) {}

    private BodyHtml() {}

    /** Any HTML, typed or pasted, as HTML of the vocabulary: NFC, no script, no foreign element or attribute. */
    public static String sanitise(String html) {
        return BodyCleaner.clean(Normalizer.normalize(html, Normalizer.Form.NFC))
                .body()
                .html();
    }

    /** The body as readers get it: the marks of the desk are removed, the words under them stay. */
    public static String forReaders(String html) {
        Document document = BodyCleaner.clean(html);
        document.select(DESK_LAYER).unwrap();
        return document.body().html();
    }

    /** As {@link #forReaders(String)}, but these quotations keep their mark: a page links each to its source. */
    public static String forReaders(String html, Set<UUID> kept) {
        Document document = BodyCleaner.clean(html);
        for (Element mark : document.select(DESK_LAYER)) {
            String id = mark.attr("data-quotation");
            if (!id.isEmpty() && kept.contains(UUID.fromString(id))) {
                mark.removeAttr("data-note").removeAttr("data-name");
            } else {
                mark.unwrap();
            }
        }
        return document.body().html();
    }

    /** Blocks of text in the order of reading, empty ones included. */
    public static List<Block> paragraphs(String html) {
        List<Block> blocks = new ArrayList<>();
        for (Element element : BodyCleaner.clean(html).select("p, h2")) {
            blocks.add(new Block(blocks.size(), kind(element), text(element)));
        }
        return blocks;
    }

    /** Signes, espaces comprises. */
    public static int signs(String html) {
        return paragraphs(html).stream()
                .mapToInt(block -> block.text().codePointCount(0, block.text().length()))
                .sum();
    }

    /** The words alone, one line a block. */
    public static String plain(String html) {
        return String.join("\n", paragraphs(html).stream().map(Block::text).toList());
    }

    /** Ids of the cards of a kind, in order, each once. */
    public static List<UUID> cards(String html, Card card) {
        return ids(html, card.attribute());
    }

    /** Ids of the quotations marked in the body, in order, each once. */
    public static List<UUID> quotations(String html) {
        return ids(html, "data-quotation");
    }

    private static List<UUID> ids(String html, String attribute) {
        Document document = Jsoup.parseBodyFragment(html);
        return document.select("[" + attribute + "]").stream()
                .map(element -> element.attr(attribute))
                .filter(BodyCleaner::isId)
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    private static String kind(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.nameIs("body") || element.nameIs("h2")) {
            return element.normalName();
        }
        return parent.normalName();
    }

    private static String text(Element element) {
        StringBuilder words = new StringBuilder();
        element.forEachNode(node -> append(words, node));
        return words.toString();
    }

    private static void append(StringBuilder words, Node node) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node.nameIs("br")) {
            words.append('\n');
        }
    }
}
