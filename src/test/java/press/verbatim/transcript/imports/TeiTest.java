package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.verbatim.platform.Refusal;

class TeiTest {
    @Test
    void readsUtterancesWithTimelinePersonsAndTranslations() {
        ReadTranscript read = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                 <teiHeader>
                  <fileDesc><titleStmt><title>Second appel</title></titleStmt>
                   <publicationStmt><publisher>La Lettre</publisher></publicationStmt>
                   <sourceDesc><recordingStmt><recording><date when="2026-10-29"/></recording></recordingStmt></sourceDesc></fileDesc>
                  <profileDesc><langUsage><language ident="ru">russe</language></langUsage>
                   <particDesc><listPerson>
                    <person xml:id="p1"><persName><forename>Anton</forename> <surname>Lisker</surname></persName></person>
                    <person xml:id="p2"><persName>Кедр</persName></person>
                   </listPerson></particDesc></profileDesc>
                 </teiHeader>
                 <text>
                  <timeline unit="s" origin="#T0"><when xml:id="T0" absolute="10:00:00"/>
                   <when xml:id="T1" interval="1.5" since="#T0"/><when xml:id="T2" interval="500" unit="ms" since="#T1"/>
                   <when xml:id="T3" absolute="10:00:10"/></timeline>
                  <body>
                   <u xml:id="u1" who="#p1" start="#T1" end="#T2">Je propose <pause dur="PT1S"/> ceci
                     <incident><desc>rires</desc></incident> &amp; cela.</u>
                   <u xml:id="u2" who="#p2" start="#T3"><w>Вас</w><w>понял</w><pc>.</pc></u>
                   <u who="#p9">Sans <choice><sic>heur</sic><corr>heure</corr></choice><lb/>ni nom.</u>
                   <spanGrp type="translation" xml:lang="fr"><span target="#u2">Bien reçu.</span></spanGrp>
                  </body></text></TEI>
                """);

        assertThat(read.format()).isEqualTo(Format.TEI);
        assertThat(read.about())
                .isEqualTo(new ReadAbout("Second appel", "La Lettre", LocalDate.of(2026, 10, 29), "ru", "fr"));
        assertThat(read.turns())
                .extracting(
                        ReadTurn::startMillis,
                        ReadTurn::endMillis,
                        ReadTurn::speaker,
                        ReadTurn::text,
                        ReadTurn::translation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                1500L, 2000L, "Anton Lisker", "Je propose ceci & cela.", null),
                        org.assertj.core.groups.Tuple.tuple(10000L, null, "Кедр", "Вас понял.", "Bien reçu."),
                        org.assertj.core.groups.Tuple.tuple(null, null, "p9", "Sans heur\nni nom.", null));
    }

    @Test
    void readsBlocksAnchorsAndSpeechOfPlays() {
        ReadTranscript read = read("""
                <TEI><text><timeline unit="ms" origin="#T0"><when xml:id="T0"/><when xml:id="T1" interval="10" since="#T0"/></timeline><body>
                <annotationBlock who="#A" start="#T0" end="#T1"><u>Un</u></annotationBlock>
                <u who="#A"><anchor synch="#T0"/>Deux<anchor synch="#T1"/></u>
                <sp><speaker>Lisker</speaker><p>Trois</p><p>quatre</p></sp></body></text></TEI>
                """);

        assertThat(read.turns())
                .containsExactly(
                        new ReadTurn(2, 0L, 10L, "A", "Un"),
                        new ReadTurn(3, 0L, 10L, "A", "Deux"),
                        new ReadTurn(4, null, null, "Lisker", "Trois\nquatre"));
    }

    @Test
    void neverWalksInCirclesAlongTheTimeline() {
        ReadTranscript read = read("""
                <TEI><text><timeline><when xml:id="a" interval="1" since="#b"/><when xml:id="b" interval="1" since="#a"/></timeline>
                <u who="#A" start="#a" end="#inconnu">Un</u></text></TEI>
                """);

        assertThat(read.turns()).containsExactly(new ReadTurn(2, null, null, "A", "Un"));
    }

    @Test
    void obeysTheEncodingTheFileDeclares() {
        String file = "<?xml version='1.0' encoding='windows-1251'?><TEI><u who='#A'>Вас понял</u></TEI>";

        assertThat(TranscriptFile.read("", file.getBytes(Charset.forName("windows-1251")), 1_000)
                        .turns())
                .extracting(ReadTurn::text)
                .containsExactly("Вас понял");
        assertThat(TranscriptFile.read(
                                "",
                                ("\uFEFF" + file.replace("windows-1251", "UTF-16")).getBytes(StandardCharsets.UTF_16LE),
                                1_000)
                        .turns())
                .extracting(ReadTurn::text)
                .containsExactly("Вас понял");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE TEI [<!ENTITY a \"dix\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><TEI><u>&b;</u></TEI>",
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><TEI><u>&x;</u></TEI>",
                "<!DOCTYPE TEI SYSTEM \"http://127.0.0.1:9/tei.dtd\"><TEI><u>un</u></TEI>",
                "<!DOCTYPE TEI [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><TEI><u>un</u></TEI>"
            })
    void refusesDocumentTypesAndEntities(String xml) {
        assertRefused("<?xml version='1.0'?>" + xml, "file.doctype");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <?xml version='1.0'?><TEI><u>un</u>|file.xml-broken
            <?xml version='1.0'?><TEI><u>&inconnu;</u></TEI>|file.xml-broken
            <?xml version='1.0'?><html/>|file.markup
            <?xml version='1.0'?><TEI><text/></TEI>|no-turn
            """)
    void refusesWithOneSentence(String xml, String sentence) {
        assertRefused(xml, sentence);
    }

    private static void assertRefused(String xml, String sentence) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(xml));
        assertThat(refusal).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo("transcript.error." + sentence);
    }

    private static ReadTranscript read(String text) {
        return TranscriptFile.read("", text.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
