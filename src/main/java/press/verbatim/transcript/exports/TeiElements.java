package press.verbatim.transcript.exports;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements one after the other; signs that XML cannot hold at all become the replacement sign. */
final class TeiElements {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern NO_XML =
            Pattern.compile("[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    TeiElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** Opens an element; what follows its name are names and values of attributes in turn. */
    TeiElements open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        return this;
    }

    TeiElements close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    TeiElements text(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(clean(text));
        return close();
    }

    void attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, clean(value));
        }
    }

    TeiElements id(String id) throws XMLStreamException {
        xml.writeAttribute("xml", XML, "id", id);
        return this;
    }

    TeiElements language(String tag) throws XMLStreamException {
        xml.writeAttribute("xml", XML, "lang", tag);
        return this;
    }

    TeiElements preserve() throws XMLStreamException {
        xml.writeAttribute("xml", XML, "space", "preserve");
        return this;
    }

    /** Words with a break where a paragraph ends. */
    TeiElements words(String text) throws XMLStreamException {
        String[] lines = clean(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.writeEmptyElement("lb");
            }
            xml.writeCharacters(lines[at]);
        }
        return this;
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
