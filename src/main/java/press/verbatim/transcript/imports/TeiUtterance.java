package press.verbatim.transcript.imports;

import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One utterance of a TEI file: who, from when to when, and the words as said. What describes the scene, notes and corrections beside the
 * words are no words.
 */
final class TeiUtterance {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> NO_WORDS = Set.of(
            "note",
            "desc",
            "incident",
            "kinesic",
            "vocal",
            "writing",
            "corr",
            "reg",
            "expan",
            "del",
            "fw",
            "stage",
            "spanGrp");

    private final int line;
    private final String id;
    private final String who;
    private final boolean preserve;
    private final StringBuilder words = new StringBuilder();
    private String start;
    private String end;
    private String label = "";

    private TeiUtterance(int line, String id, String who, String start, String end, boolean preserve) {
        this.line = line;
        this.id = id;
        this.who = who;
        this.start = start;
        this.end = end;
        this.preserve = preserve;
    }

    /** The utterance whose element begins here; what it does not say itself it takes from the block around it. */
    static TeiUtterance of(XMLStreamReader xml, @Nullable TeiUtterance block) {
        return new TeiUtterance(
                xml.getLocation().getLineNumber(),
                Objects.requireNonNullElse(xml.getAttributeValue(XML, "id"), ""),
                attribute(xml, "who", block == null ? "" : block.who),
                attribute(xml, "start", block == null ? "" : block.start),
                attribute(xml, "end", block == null ? "" : block.end),
                "preserve".equals(xml.getAttributeValue(XML, "space")));
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), otherwise);
    }

    /** The text of the element that begins here, up to its end. */
    static String plain(XMLStreamReader xml) throws XMLStreamException {
        TeiUtterance element = of(xml, null);
        element.words(xml);
        return element.text();
    }

    void words(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += enter(xml) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw FileKind.refusal("doctype");
            } else if (xml.isCharacters()) {
                add(xml.getText());
            }
        }
    }

    /** False where the element was passed over whole. */
    private boolean enter(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (NO_WORDS.contains(name)) {
            skip(xml);
            return false;
        }
        if (name.equals("speaker")) {
            label = plain(xml);
            return false;
        }
        if (name.equals("anchor")) {
            anchor(attribute(xml, "synch", ""));
        } else if (name.equals("lb") || name.equals("p") && !words.toString().isBlank()) {
            words.append('\n');
        } else if (name.equals("w")) {
            words.append(' ');
        }
        return true;
    }

    private void anchor(String point) {
        start = start.isEmpty() ? point : start;
        end = words.toString().isBlank() || point.isEmpty() ? end : point;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Line ends of the file are spaces between words, unless the utterance says that its spaces count. */
    private void add(String text) {
        words.append(preserve ? text : text.replace('\n', ' '));
    }

    String text() {
        return preserve
                ? words.toString()
                : words.toString()
                        .replaceAll("[ \t]+", " ")
                        .replaceAll(" ?\n ?", "\n")
                        .strip();
    }

    int line() {
        return line;
    }

    String id() {
        return id;
    }

    String who() {
        return who;
    }

    String start() {
        return start;
    }

    String end() {
        return end;
    }

    String label() {
        return label;
    }
}
