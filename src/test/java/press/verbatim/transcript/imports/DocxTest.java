package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.platform.Refusal;

class DocxTest {
    private static final int LIMIT = 20_000_000;

    @Test
    void readsParagraphsThatBeginWithAName() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Second appel");
            paragraph(document, "", "Anton Lisker : Je propose ceci.");
            paragraph(document, "", "Un second paragraphe.");
            paragraph(document, "Ioulian Ouvarov", " Bien.");
            paragraph(document, "Ioulian Ouvarov :", " Très bien.");

            ReadTranscript read = read(document);

            assertThat(read.format()).isEqualTo(Format.DOCX);
            assertThat(read.about().title()).isEqualTo("Second appel");
            assertThat(read.turns()).extracting(ReadTurn::speaker).startsWith("Anton Lisker", "Ioulian Ouvarov");
            assertThat(read.turns())
                    .extracting(ReadTurn::text)
                    .startsWith("Je propose ceci.\nUn second paragraphe.", "Bien.", "Très bien.");
        }
    }

    @Test
    void readsTimesInParagraphsAndLeavesOutDeletedWords() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = paragraph(document, "", "[00:01:04] Ouvarov : I would rather");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" not");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(" ask.");

            assertThat(read(document).turns())
                    .containsExactly(new ReadTurn(1, 64_000L, null, "Ouvarov", "I would rather ask."));
        }
    }

    @Test
    void readsATableByItsHeader() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraph(document, "", "Transcription");
            table(document, new String[][] {
                {"Temps", "Intervenant", "Texte", "Traduction"},
                {"00:00:01", "Lisker", "Yes.", "Oui."},
                {"", "", "No.", ""},
                {"plus tard", "Lisker", "Maybe.", ""}
            });

            ReadTranscript read = read(document);

            assertThat(read.turns())
                    .containsExactly(
                            new ReadTurn(2, 1000L, null, "Lisker", "Yes.", "Oui."),
                            new ReadTurn(3, null, null, "Lisker", "No."));
            assertThat(read.unread())
                    .extracting(UnreadLine::reason)
                    .containsExactly(Reason.BAD_TIME, Reason.BEFORE_FIRST_TURN);
        }
    }

    @Test
    void seesTheColumnsOfATableWithoutAHeader() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            table(document, new String[][] {
                {"Lisker :", "[00:01]", "Je propose ceci, avec prudence."},
                {"Ouvarov :", "[00:09]", "Bien."}
            });

            assertThat(read(document).turns())
                    .containsExactly(
                            new ReadTurn(1, 1000L, null, "Lisker", "Je propose ceci, avec prudence."),
                            new ReadTurn(2, 9000L, null, "Ouvarov", "Bien."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,docx-path",
        "/etc/passwd,docx-path",
        "word\\..\\x,docx-path",
        "C:/x,docx-path",
        "word/vbaProject.bin,macros",
        "xl/workbook.xml,office"
    })
    void refusesNamesThatLeadElsewhereMacrosAndOtherPackages(String name, String sentence) throws IOException {
        assertRefused(zip(name, "x".getBytes(StandardCharsets.UTF_8)), sentence);
    }

    @Test
    void refusesAZipBomb() throws IOException {
        byte[] bomb = zip("word/document.xml", new byte[100_000_000]);

        assertThat(bomb.length).isLessThan(200_000);
        assertRefused(bomb, "docx-bomb");
    }

    @Test
    void refusesEntitiesInsideTheDocument() throws IOException {
        byte[] document = zip("word/document.xml", """
                <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A : &b;</w:t></w:r></w:p></w:body></w:document>
                """.getBytes(StandardCharsets.UTF_8));

        assertRefused(document, "docx-broken");
    }

    private static void assertRefused(byte[] bytes, String sentence) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TranscriptFile.read("appel.docx", bytes, LIMIT));
        assertThat(refusal).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo("transcript.error.file." + sentence);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                    """.getBytes(StandardCharsets.UTF_8));
            add(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                    """.getBytes(StandardCharsets.UTF_8));
            add(zip, name, content);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String bold, String plain) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!bold.isEmpty()) {
            XWPFRun name = paragraph.createRun();
            name.setBold(true);
            name.setText(bold);
        }
        paragraph.createRun().setText(plain);
        return paragraph;
    }

    private static void table(XWPFDocument document, String[][] cells) {
        XWPFTable table = document.createTable(cells.length, cells[0].length);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
    }

    private static ReadTranscript read(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return TranscriptFile.read("appel.docx", bytes.toByteArray(), LIMIT);
    }
}
