package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:01.000 --> 00:02.500 | <v Cedar>Do you read me?</v> | Cedar | Do you read me?
            00:00:01.000 --> 00:00:02.500 align:start position:10% | <v.loud Dawn 1 (Kamanin)>I hear <i>you</i> well. | Dawn 1 (Kamanin) | I hear you well.
            00:01.000 --> 00:02.500 | <c.yellow>Ouvarov : Fish &amp; chips &lt;3</c> | Ouvarov | Fish & chips <3
            00:01.000 --> 00:02.500 | <v A><lang ru>Вас</lang> <00:01.500>понял</v> | A | Вас понял
            00:01.000 --> 00:02.500 | <v A><ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> | A | 漢字
            00:01.000 --> 00:02.500 | no voice at all | ? | no voice at all
            """)
    void readsAWebVttCue(String times, String payload, String speaker, String text) {
        ReadTranscript read = read("WEBVTT\n\n" + times + "\n" + payload + "\n");

        assertThat(read.format()).isEqualTo(Format.WEBVTT);
        assertThat(read.turns()).containsExactly(new ReadTurn(3, 1000L, 2500L, speaker, text));
    }

    @Test
    void skipsHeaderNotesStylesAndRegions() {
        ReadTranscript read = read("""
                WEBVTT - Second appel
                Kind: captions

                NOTE écrit à la main
                sur deux lignes

                STYLE
                ::cue { color: red }

                REGION
                id:fred

                intro
                00:01.000 --> 00:02.000
                <v A>Bonjour
                à tous
                """);

        assertThat(read.turns()).containsExactly(new ReadTurn(14, 1000L, 2000L, "A", "Bonjour à tous"));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void cutsACueWithSeveralVoices() {
        ReadTranscript read = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Oui.</v>\n<v B>Non.</v>");

        assertThat(read.turns()).extracting(ReadTurn::speaker).containsExactly("A", "B");
        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Oui.", "Non.");
    }

    @Test
    void reportsACueWithoutWords() {
        ReadTranscript read =
                read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Oui.\n\n00:03.000 --> 00:04.000\n<v A></v>");

        assertThat(read.unread()).extracting(UnreadLine::reason).containsExactly(Reason.NO_WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cedar: Roger: start check. | Cedar | Roger: start check.
            {\\an8}<i>Dawn 1 (Kamanin): I hear you well.</i> | Dawn 1 (Kamanin) | I hear you well.
            je répète : rien | ? | je répète : rien
            """)
    void readsASubRipCue(String payload, String speaker, String text) {
        ReadTranscript read = read("1\r\n00:00:01,000 --> 00:00:02,500\r\n" + payload + "\r\n\r\n");

        assertThat(read.format()).isEqualTo(Format.SRT);
        assertThat(read.turns()).containsExactly(new ReadTurn(2, 1000L, 2500L, speaker, text));
    }

    private static ReadTranscript read(String text) {
        return TranscriptFile.read("", text.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
