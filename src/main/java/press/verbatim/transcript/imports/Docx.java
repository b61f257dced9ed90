package press.verbatim.transcript.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import press.verbatim.platform.Refusal;

/** Reads Word documents: paragraphs that begin with a name, in bold or before a colon, or tables of speaker, time and words. */
final class Docx {
    private final Reading reading = new Reading();
    private final List<String> paragraphs = new ArrayList<>();

    private Docx() {}

    static Reading read(byte[] bytes) {
        DocxPackage.refuseHostile(bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return new Docx().read(document);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new Refusal("source", "transcript.error.file.docx-broken");
        }
    }

    private Reading read(XWPFDocument document) {
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(line(paragraph));
            } else if (element instanceof XWPFTable table) {
                DocxTable.read(table, reading);
            }
        }
        Reading text = SpeakerText.readParagraphs(paragraphs);
        Reading result = reading.turns().isEmpty() ? text : tables(text);
        result.about(result.about().withTitle(title(document)));
        return result;
    }

    /** Where tables hold the turns, the paragraphs around them are titles and remarks. */
    private Reading tables(Reading around) {
        around.turns()
                .forEach(turn -> reading.unread(turn.line(), turn.speaker() + " : " + turn.text(), Reason.NO_SPEAKER));
        around.unread().forEach(line -> reading.unread(line.line(), line.text(), line.reason()));
        return reading;
    }

    private static String title(XWPFDocument document) {
        String title = document.getProperties().getCoreProperties().getTitle();
        return title == null ? "" : title;
    }

    /** The paragraph as a line of speaker text: a name in bold gets the colon it does without. */
    static String line(XWPFParagraph paragraph) {
        StringBuilder bold = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.getCTR().getDelTextList().isEmpty()) {
                continue;
            }
            boolean leading = rest.isEmpty() && (run.isBold() || run.text().isBlank());
            (leading ? bold : rest).append(run.text());
        }
        String name = bold.toString().strip();
        String words = rest.toString().strip();
        boolean bare = !name.isEmpty() && !words.isEmpty() && !name.endsWith(":") && !words.startsWith(":");
        return bare && SpeakerPrefix.bare(name + " : " + words) != null && !name.contains(":")
                ? name + " : " + words
                : bold.toString() + rest;
    }
}
