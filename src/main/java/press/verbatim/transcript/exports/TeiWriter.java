package press.verbatim.transcript.exports;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Writes TEI: a header with title, outlet, date and language, a list of persons, a timeline in milliseconds, one utterance a turn and
 * translations as spans that point to them. Carried: everything a turn has.
 */
final class TeiWriter implements TranscriptWriter {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    @Override
    public void write(ReadAbout about, List<ReadTurn> turns, Writer out) throws IOException {
        try {
            TeiElements tei =
                    new TeiElements(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
            Map<String, String> people = new LinkedHashMap<>();
            turns.stream()
                    .map(ReadTurn::speaker)
                    .filter(name -> !name.equals(ReadTurn.NOBODY))
                    .forEach(name -> people.computeIfAbsent(name, any -> "p" + (people.size() + 1)));
            tei.begin("TEI", TEI);
            header(tei, about, people);
            tei.open("text");
            timeline(tei, turns);
            body(tei, about, turns, people);
            tei.close().close().end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void header(TeiElements tei, ReadAbout about, Map<String, String> people) throws XMLStreamException {
        tei.open("teiHeader").open("fileDesc");
        tei.open("titleStmt").text("title", about.title()).close();
        tei.open("publicationStmt");
        if (about.outlet().isEmpty()) {
            tei.text("p", "");
        } else {
            tei.text("publisher", about.outlet());
        }
        tei.close().open("sourceDesc");
        recording(tei, about.recordedOn());
        tei.close().close().open("profileDesc");
        if (!about.language().isEmpty()) {
            tei.open("langUsage")
                    .open("language", "ident", about.language())
                    .close()
                    .close();
        }
        tei.open("particDesc");
        persons(tei, people);
        tei.close().close().close();
    }

    private static void recording(TeiElements tei, @Nullable LocalDate on) throws XMLStreamException {
        if (on == null) {
            tei.text("p", "");
        } else {
            tei.open("recordingStmt").open("recording").open("date", "when", on.toString());
            tei.close().close().close();
        }
    }

    private static void persons(TeiElements tei, Map<String, String> people) throws XMLStreamException {
        if (people.isEmpty()) {
            tei.text("p", "");
            return;
        }
        tei.open("listPerson");
        for (Map.Entry<String, String> person : people.entrySet()) {
            tei.open("person")
                    .id(person.getValue())
                    .text("persName", person.getKey())
                    .close();
        }
        tei.close();
    }

    private static void timeline(TeiElements tei, List<ReadTurn> turns) throws XMLStreamException {
        TreeSet<Long> points = new TreeSet<>();
        turns.forEach(turn -> {
            points.add(turn.startMillis() == null ? 0L : turn.startMillis());
            points.add(turn.endMillis() == null ? 0L : turn.endMillis());
        });
        points.remove(0L);
        tei.open("timeline", "unit", "ms", "origin", "#T0")
                .open("when")
                .id("T0")
                .close();
        for (long point : points) {
            tei.open("when", "interval", Long.toString(point), "since", "#T0")
                    .id("T" + point)
                    .close();
        }
        tei.close();
    }

    private static void body(TeiElements tei, ReadAbout about, List<ReadTurn> turns, Map<String, String> people)
            throws XMLStreamException {
        tei.open("body").open("div");
        for (int at = 0; at < turns.size(); at++) {
            ReadTurn turn = turns.get(at);
            tei.open("u").id("u" + (at + 1)).preserve();
            String who = people.get(turn.speaker());
            tei.attribute("who", who == null ? null : "#" + who);
            tei.attribute("start", turn.startMillis() == null ? null : "#T" + turn.startMillis());
            tei.attribute("end", turn.endMillis() == null ? null : "#T" + turn.endMillis());
            tei.words(turn.text()).close();
        }
        if (turns.stream().anyMatch(turn -> turn.translation() != null)) {
            translations(tei, about.translationLanguage(), turns);
        }
        tei.close().close();
    }

    private static void translations(TeiElements tei, String language, List<ReadTurn> turns) throws XMLStreamException {
        tei.open("spanGrp", "type", "translation").language(language.isEmpty() ? "und" : language);
        for (int at = 0; at < turns.size(); at++) {
            String translation = turns.get(at).translation();
            if (translation != null) {
                tei.open("span", "target", "#u" + (at + 1))
                        .preserve()
                        .words(translation)
                        .close();
            }
        }
        tei.close();
    }
}
