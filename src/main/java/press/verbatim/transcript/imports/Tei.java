package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;

/**
 * Reads TEI transcriptions of speech in one pass: utterances with who says them, the timeline their times point to, the list of persons
 * and translations as spans that point to utterances. A document type, and with it every entity, is refused.
 */
final class Tei {
    private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus");
    private static final Set<String> PERSON = Set.of("person", "personGrp", "org", "role");
    private static final Set<String> NAME = Set.of("persName", "name", "orgName", "idno");

    private final XMLStreamReader xml;
    private final TeiTimeline timeline = new TeiTimeline();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> translations = new HashMap<>();
    private final List<TeiUtterance> utterances = new ArrayList<>();
    private final Reading reading = new Reading();
    private @Nullable String person;
    private @Nullable TeiUtterance block;
    private boolean inHeader;

    private Tei(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Reading read(byte[] bytes) {
        try {
            XMLStreamReader xml = Xml.open(bytes);
            try {
                Tei file = new Tei(xml);
                file.document();
                return file.reading;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNumber());
            throw new Refusal("source", "transcript.error.file.xml-broken", line);
        }
    }

    private void document() throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw FileKind.refusal("doctype");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !ROOTS.contains(xml.getLocalName())) {
                    throw FileKind.refusal("markup");
                }
                root = false;
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        utterances.forEach(this::turn);
    }

    private void start(String name) throws XMLStreamException {
        if (name.equals("teiHeader")) {
            inHeader = true;
        } else if (inHeader) {
            header(name);
        } else {
            body(name);
        }
        if (PERSON.contains(name) && id() != null) {
            person = id();
        } else if (NAME.contains(name) && person != null) {
            people.putIfAbsent(person, TeiUtterance.plain(xml));
        }
    }

    private void end(String name) {
        if (name.equals("teiHeader")) {
            inHeader = false;
        } else if (PERSON.contains(name)) {
            person = null;
        } else if (name.equals("annotationBlock")) {
            block = null;
        }
    }

    private void header(String name) throws XMLStreamException {
        ReadAbout about = reading.about();
        String ident = xml.getAttributeValue(null, "ident");
        if (name.equals("title") && about.title().isEmpty()) {
            reading.about(about.withTitle(TeiUtterance.plain(xml)));
        } else if (name.equals("publisher") && about.outlet().isEmpty()) {
            reading.about(about.withOutlet(TeiUtterance.plain(xml)));
        } else if (name.equals("date") && about.recordedOn() == null && xml.getAttributeValue(null, "when") != null) {
            reading.about(about.withDate(xml.getAttributeValue(null, "when")));
        } else if (name.equals("language") && ident != null && about.language().isEmpty()) {
            reading.about(about.withLanguage(ident));
        }
    }

    private void body(String name) throws XMLStreamException {
        switch (name) {
            case "timeline" -> timeline.open(xml);
            case "when" -> timeline.point(xml, id());
            case "annotationBlock", "annotatedU" -> block = TeiUtterance.of(xml, null);
            case "u", "sp" -> utterance();
            case "spanGrp" -> translationLanguage();
            case "span" -> translation();
            default -> {}
        }
    }

    private void utterance() throws XMLStreamException {
        TeiUtterance read = TeiUtterance.of(xml, block);
        read.words(xml);
        utterances.add(read);
        if (utterances.size() > Reading.TURN_LIMIT) {
            throw new Refusal("source", "transcript.error.too-many-turns", Reading.TURN_LIMIT);
        }
    }

    private void translationLanguage() {
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        if ("translation".equals(type()) && language != null) {
            reading.about(reading.about().withTranslation(language));
        }
        inTranslation = "translation".equals(type());
    }

    private boolean inTranslation;

    private void translation() throws XMLStreamException {
        String target = xml.getAttributeValue(null, "target");
        if (inTranslation && target != null) {
            translations.merge(fragment(target), TeiUtterance.plain(xml), (before, more) -> before + " " + more);
        }
    }

    private void turn(TeiUtterance utterance) {
        String who = utterance.who();
        String name =
                utterance.label().isEmpty() ? people.getOrDefault(fragment(who), fragment(who)) : utterance.label();
        reading.turn(new ReadTurn(
                utterance.line(),
                timeline.millis(fragment(utterance.start())),
                timeline.millis(fragment(utterance.end())),
                name,
                utterance.text(),
                translations.get(utterance.id())));
    }

    private @Nullable String id() {
        return xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
    }

    private @Nullable String type() {
        String type = xml.getAttributeValue(null, "type");
        return type == null ? null : type.toLowerCase(Locale.ROOT);
    }

    /** What stands behind the # of the first of several pointers. */
    private static String fragment(String pointer) {
        String first = pointer.strip().split("\\s+", 2)[0];
        return first.substring(first.indexOf('#') + 1);
    }
}
