package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where the quotations marked in a body stand, in the numbering of {@link BodyHtml#paragraphs}; read by proofing. */
public final class BodyMarks {
    /** A marked run of a block's text, in code points, its end exclusive. */
    public record Mark(UUID id, int block, int from, int to) {}

    private final List<Mark> marks = new ArrayList<>();
    private int block;
    private int at;

    private BodyMarks() {}

    /** The marks of all blocks, in the order of reading. */
    public static List<Mark> quotations(String html) {
        BodyMarks reading = new BodyMarks();
        for (Element element : BodyCleaner.clean(html).select("p, h2")) {
            reading.at = 0;
            element.childNodes().forEach(reading::read);
            reading.block++;
        }
        return List.copyOf(reading.marks);
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
    }
}
