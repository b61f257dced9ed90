package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where the quotations and the kept spellings marked in a body stand, in the numbering of {@link BodyHtml#paragraphs}; read by proofing. */
public final class BodyMarks {
    /** A marked run of a block's text, in code points, its end exclusive. */
    public record Mark(UUID id, int block, int from, int to) {}

    /** A run of a block's text, in code points, its end exclusive. */
    public record Run(int block, int from, int to) {}

    private final List<Mark> marks = new ArrayList<>();
    private final List<Run> kept = new ArrayList<>();
    private int block;
    private int at;

    private BodyMarks() {}

    /** The marks of all blocks, in the order of reading. */
    public static List<Mark> quotations(String html) {
        return List.copyOf(read(html).marks);
    }

    /** Words whose spelling stands as it is: titles of works, which are in italics, and names that an editor excepted. */
    public static List<Run> keptSpellings(String html) {
        return List.copyOf(read(html).kept);
    }

    private static BodyMarks read(String html) {
        BodyMarks reading = new BodyMarks();
        for (Element element : BodyCleaner.clean(html).select("p, h2")) {
            reading.at = 0;
            element.childNodes().forEach(reading::read);
            reading.block++;
        }
        return reading;
    }

    private void read(Node node) {
        int from = at;
        if (node instanceof TextNode text) {
            at += CodePoints.length(text.getWholeText());
        } else if (node.nameIs("br")) {
            at++;
        }
        node.childNodes().forEach(this::read);
        String id = node.attr("data-quotation");
        if (BodyCleaner.isId(id)) {
            marks.add(new Mark(UUID.fromString(id), block, from, at));
        }
        if (node.nameIs("em") || BodyCleaner.isId(node.attr("data-name"))) {
            kept.add(new Run(block, from, at));
        }
    }
}
