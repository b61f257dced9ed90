package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrtTest {
    @Test
    void dividesByTheTimesWhereEmptyLinesAreForgotten() {
        ReadTranscript read = read("""
                1
                00:00:01,000 --> 00:00:02,000
                A: Un.
                2
                00:00:03,000 --> 00:00:04,000
                A: Deux.
                00:00:05.000 --> 00:00:06.000 X1:40 X2:600
                A: Trois.
                """);

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Un.", "Deux.", "Trois.");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void keepsWordsBelowAnEmptyLineAsAParagraph() {
        ReadTranscript read = read(
                "1\n00:00:01,000 --> 00:00:02,000\nA: Un\ndeux\n\ntrois\n\n\n2\n00:00:03,000 --> 00:00:04,000\n42\n");

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Un deux\ntrois", "42");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:00:03:000 --> 00:00:04:000|BAD_TIME
            00:00:03,000 -->|NO_END
            trois --> quatre|BAD_TIME
            00:61:00,000 --> 00:00:04,000|BAD_TIME
            """)
    void saysWhyASubtitleIsLeftOut(String times, Reason reason) {
        ReadTranscript read = read("1\n00:00:01,000 --> 00:00:02,000\nUn\n\n2\n" + times + "\nDeux");

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Un");
        assertThat(read.unread()).extracting(UnreadLine::reason).containsExactly(reason);
    }

    @Test
    void keepsAnArrowAmongWords() {
        assertThat(read("1\n00:00:01,000 --> 00:00:02,000\nDe A --> B\n").turns())
                .extracting(ReadTurn::text)
                .containsExactly("De A --> B");
    }

    @Test
    void keepsTimesThatRunBackwardsAndSaysSo() {
        ReadTranscript read = read("1\n00:00:05,000 --> 00:00:04,000\nUn\n\n2\n00:00:01,000 --> 00:00:02,000\nDeux\n");

        assertThat(read.turns()).hasSize(2);
        assertThat(read.remarks())
                .extracting(UnreadLine::reason)
                .containsExactly(Reason.END_BEFORE_START, Reason.BACKWARDS);
    }

    private static ReadTranscript read(String text) {
        return TranscriptFile.read("appel.srt", text.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
