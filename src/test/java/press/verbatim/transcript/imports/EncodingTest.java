package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.platform.Refusal;

class EncodingTest {
    private static final int LIMIT = 1_000_000;
    private static final String FRENCH = "Lisker : C’est fêté « là », dès l’été.";
    private static final String RUSSIAN = "Кедр : Вас слышу хорошо. Как поняли меня? Проверку скафандра закончил.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,false",
        "UTF-16LE,UTF-16LE,true",
        "UTF-16BE,UTF-16BE,true",
        "windows-1252,windows-1252,true"
    })
    void recognisesFrenchWithoutAMark(String written, String recognised, boolean guessed) {
        ReadTranscript read = read(FRENCH.getBytes(Charset.forName(written)));

        assertThat(read.encoding()).isEqualTo(recognised);
        assertThat(read.encodingGuessed()).isEqualTo(guessed);
        assertThat(read.turns().getFirst().text()).isEqualTo("C’est fêté « là », dès l’été.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16BE,UTF-16", "UTF-16LE,UTF-16"})
    void obeysAMarkAtTheBeginning(String written, String recognised) {
        ReadTranscript read = read(("\uFEFF" + RUSSIAN).getBytes(Charset.forName(written)));

        assertThat(read.encoding()).isEqualTo(recognised);
        assertThat(read.encodingGuessed()).isFalse();
        assertThat(read.turns().getFirst().speaker()).isEqualTo("Кедр");
    }

    @Test
    void tellsLatin9ByItsOwnLetters() {
        ReadTranscript read = read("Lisker : Une sœur à cœur, cent €.".getBytes(Charset.forName("ISO-8859-15")));

        assertThat(read.encoding()).isEqualTo("ISO-8859-15");
        assertThat(read.encodings()).contains("windows-1252");
        assertThat(read.turns().getFirst().text()).isEqualTo("Une sœur à cœur, cent €.");
    }

    @Test
    void keepsAHalfAHalf() {
        ReadTranscript read = read("Lisker : À 1½ mètre du café.".getBytes(Charset.forName("ISO-8859-1")));

        assertThat(read.turns().getFirst().text()).isEqualTo("À 1½ mètre du café.");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R"})
    void recognisesRussianCodePages(String written) {
        ReadTranscript read = read(RUSSIAN.repeat(3).getBytes(Charset.forName(written)));

        assertThat(read.encoding()).isEqualTo(written);
        assertThat(read.encodings()).contains("windows-1251", "KOI8-R");
        assertThat(read.turns().getFirst().text()).startsWith("Вас слышу хорошо.");
    }

    @Test
    void readsSubRipInARussianCodePage() {
        String file = "1\r\n00:00:01,000 --> 00:00:02,000\r\nКедр: Вас слышу хорошо. Приступаю к проверке.\r\n";

        ReadTranscript read = TranscriptFile.read("vostok.srt", file.getBytes(Charset.forName("windows-1251")), LIMIT);

        assertThat(read.turns().getFirst().speaker()).isEqualTo("Кедр");
    }

    @Test
    void obeysAPersonsChoice() {
        byte[] bytes = "Lisker : Une s\u00BDur.".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TranscriptFile.read("", bytes, "windows-1252", LIMIT)
                        .turns()
                        .getFirst()
                        .text())
                .isEqualTo("Une s½ur.");
        assertThat(TranscriptFile.read("", bytes, "ISO-8859-15", LIMIT)
                        .turns()
                        .getFirst()
                        .text())
                .isEqualTo("Une sœur.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,encoding-chosen", "UTF-7,encoding", "IBM1047,encoding"})
    void refusesAChoiceThatDoesNotFit(String chosen, String sentence) {
        byte[] bytes = "Lisker : d\u00E9j\u00E0 vu".getBytes(StandardCharsets.ISO_8859_1);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TranscriptFile.read("", bytes, chosen, LIMIT));

        assertThat(refusal.messageKey()).isEqualTo("transcript.error." + sentence);
    }

    @Test
    void refusesBytesThatAreNoText() {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        for (int at = 0; at < 2_000; at++) {
            noise.write(at * 37 % 251 + 1);
        }

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> TranscriptFile.read("", noise.toByteArray(), LIMIT));

        assertThat(refusal.messageKey()).isIn("transcript.error.encoding", "transcript.error.file.binary");
    }

    private static ReadTranscript read(byte[] bytes) {
        return TranscriptFile.read("", bytes, LIMIT);
    }
}
