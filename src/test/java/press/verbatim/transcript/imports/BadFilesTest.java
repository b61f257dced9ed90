package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.platform.Refusal;

class BadFilesTest {
    private static final int LIMIT = 1_000_000;
    private static final String CALL = "Lisker : C’est fêté « là ».";

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            %PDF-1.7 …|file.pdf
            PK\u0003\u0004word/document.xml|file.office
            \u001F\u008Bgz|file.archive
            {\\rtf1\\ansi}|file.office
            GIF89a|file.image
            RIFF0000WEBPVP8|file.image
            RIFF0000WAVEfmt|file.recording
            ID3\u0003\u0004|file.recording
            <!DOCTYPE html><p>Lisker : oui|file.markup
            <?xml version="1.0"?><tt/>|file.markup
            <?xml version="1.0"?><TEI><u|file.xml-broken
            {"segments": [|file.json-broken
            {"segments": []}|no-turn
            \u0001\u0002\u0003\u0004abc|file.binary
            Lisker\u0000 : oui|file.binary
            une phrase toute simple|nothing.BEFORE_FIRST_TURN
            WEBVTT|no-turn
            """)
    void refusesWithOneSentence(String content, String sentence) {
        assertRefused("", content.getBytes(StandardCharsets.ISO_8859_1), sentence);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("appel.txt", new byte[0], "empty");
        assertRefused("appel.txt", " \t\n ".getBytes(StandardCharsets.UTF_8), "empty");
    }

    @Test
    void refusesAVttFileWithoutItsHeader() {
        assertRefused("appel.vtt", "00:01.000 --> 00:02.000\nA".getBytes(StandardCharsets.UTF_8), "vtt-header");
    }

    @Test
    void refusesAFileWhoseOnlyCueHasNoEnd() {
        assertRefused("", "WEBVTT\n\n00:01.000 -->\nOui".getBytes(StandardCharsets.UTF_8), "nothing.NO_END");
        assertRefused("a.srt", "1\n00:00:01,000 -->\nOui".getBytes(StandardCharsets.UTF_8), "nothing.NO_END");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertRefused("", "A : oui\n".repeat(LIMIT / 4).getBytes(StandardCharsets.UTF_8), "too-large");
    }

    @Test
    void refusesMoreTurnsThanItServes() {
        byte[] many = "A : o\n".repeat(Reading.TURN_LIMIT + 1).getBytes(StandardCharsets.UTF_8);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TranscriptFile.read("", many, 10_000_000));

        assertThat(refusal.messageKey()).isEqualTo("transcript.error.too-many-turns");
    }

    @ParameterizedTest
    @CsvSource({"appel.docx,file.not-docx", "appel.json,file.json-broken", "appel.vtt,vtt-header"})
    void refusesAnotherKindUnderAKnownEnding(String name, String sentence) {
        assertRefused(name, CALL.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private static void assertRefused(String name, byte[] bytes, String sentence) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TranscriptFile.read(name, bytes, LIMIT));
        assertThat(refusal).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo("transcript.error." + sentence);
        assertThat(refusal.field()).isEqualTo("source");
    }
}
