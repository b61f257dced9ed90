package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.verbatim.platform.Refusal;

/** The rules of the W3C's WebVTT parser, one by one. */
class WebVttRulesTest {
    private static final String FIRST = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>Un.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT", "WEBVTT ", "WEBVTT\tété", "WEBVTT - Second appel", "\uFEFFWEBVTT"})
    void takesTheHeader(String header) {
        assertThat(read(header + "\n\n00:01.000 --> 00:02.000\n<v A>Oui").turns())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBVT", "webvtt", " WEBVTT", "WEBVTT:", "WEBVTTx", "\nWEBVTT"})
    void refusesAnyOtherHeader(String header) {
        byte[] bytes = (header + "\n\n00:01.000 --> 00:02.000\n<v A>Oui").getBytes(StandardCharsets.UTF_8);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TranscriptFile.read("appel.vtt", bytes, 1_000_000));

        assertThat(refusal.messageKey()).isEqualTo("transcript.error.vtt-header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryLineEnd(String end) {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Un\ndeux\n".replace("\n", end))
                        .turns())
                .containsExactly(new ReadTurn(3, 1000L, 2000L, "A", "Un deux"));
    }

    @Test
    void beginsACueRightBelowTheHeader() {
        assertThat(read("WEBVTT\n00:01.000 --> 00:02.000\n<v A>Un").turns()).hasSize(1);
        assertThat(read("WEBVTT\nKind: captions\n00:01.000 --> 00:02.000\n<v A>Un")
                        .turns())
                .hasSize(1);
    }

    @Test
    void takesTitleAndLanguageFromTheHeader() {
        ReadAbout about = read("WEBVTT\nTitle: Second appel\nLanguage: en-gb\n\n00:01.000 --> 00:02.000\n<v A>Yes")
                .about();

        assertThat(about.title()).isEqualTo("Second appel");
        assertThat(about.language()).isEqualTo("en-GB");
    }

    @ParameterizedTest
    @CsvSource({
        "00:01.000,1000",
        "59:59.999,3599999",
        "00:00:01.000,1000",
        "1:00:01.000,3601000",
        "100:00:00.001,360000001",
        "99:00:00.000,356400000",
        "060:00:01.000,216001000"
    })
    void readsATimestamp(String time, long millis) {
        ReadTranscript read = read("WEBVTT\n\n" + time + " --> 999:00:00.000\n<v A>Oui");

        assertThat(read.turns().getFirst().startMillis()).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:01.000",
                "00:01",
                "00:01.00",
                "00:01.0000",
                "00:60.000",
                "60:00.000",
                "00:60:00.000",
                "0:1:00.000",
                "00:01,000",
                "00.01.000",
                "-00:01.000",
                "٠٠:٠١.٠٠٠",
                "9999999999:00:00.000",
                "a"
            })
    void leavesOutACueWhoseTimestampFails(String time) {
        ReadTranscript read = read(FIRST + time + " --> 999:00:00.000\n<v A>Deux");

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Un.");
        assertThat(read.unread())
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(6))
                .satisfies(line -> assertThat(line.reason()).isEqualTo(Reason.BAD_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:01.000-->00:02.000",
                " \t00:01.000\t-->\t00:02.000",
                "00:01.000 --> 00:02.000 align:start line:-1 position:10%,line-left size:35% vertical:rl region:fred",
                "00:01.000 --> 00:02.000 align:nowhere line:1000000% vertical position:: :",
                "00:01.000 --> 00:02.000align:start",
                "00:01.000 --> 00:02.000 --> 00:03.000"
            })
    void neverFailsACueForItsSettings(String times) {
        assertThat(read("WEBVTT\n\n" + times + "\n<v A>Oui").turns())
                .containsExactly(new ReadTurn(3, 1000L, 2000L, "A", "Oui"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:01.000 --", "00:01.000 -> 00:02.000", "00:01.000 00:02.000"})
    void takesALineWithoutAnArrowForText(String times) {
        ReadTranscript read = read(FIRST + times + "\n<v A>Deux");

        assertThat(read.turns()).hasSize(1);
        assertThat(read.unread()).extracting(UnreadLine::reason).containsExactly(Reason.NO_TIME);
    }

    @Test
    void takesAnyLineAboveTheTimesForTheCuesName() {
        assertThat(read("WEBVTT\n\n" + "intro - 1\n00:01.000 --> 00:02.000\n<v A>Oui")
                        .unread())
                .isEmpty();
        assertThat(read("WEBVTT\n\nNOTE ceci\n00:01.000 --> 00:02.000\n<v A>Oui")
                        .turns())
                .hasSize(1);
        assertThat(read("WEBVTT\n\nSTYLE\n00:01.000 --> 00:02.000\n<v A>Oui").turns())
                .hasSize(1);
    }

    @Test
    void doesNotTakeAThirdLineForTimes() {
        ReadTranscript read = read("WEBVTT\n\nun\ndeux\n00:01.000 --> 00:02.000\n<v A>Oui");

        assertThat(read.turns()).extracting(ReadTurn::line).containsExactly(5);
        assertThat(read.unread()).extracting(UnreadLine::text).containsExactly("un deux");
    }

    @Test
    void beginsANewCueAtAnArrowInsideText() {
        ReadTranscript read = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Oui\n2\n00:03.000 --> 00:04.000\n<v B>Non");

        assertThat(read.turns())
                .containsExactly(
                        new ReadTurn(3, 1000L, 2000L, "A", "Oui 2"), new ReadTurn(6, 3000L, 4000L, "B", "Non"));
    }

    @Test
    void recoversAtTheNextArrowAfterTimesThatFail() {
        ReadTranscript read = read("WEBVTT\n\n00:01 --> 00:02\n<v A>Perdu\n00:03.000 --> 00:04.000\n<v B>Non");

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Non");
        assertThat(read.unread()).extracting(UnreadLine::text).containsExactly("00:01 --> 00:02 <v A>Perdu");
    }

    @Test
    void skipsStylesRegionsAndNotesWhereverTheyStand() {
        ReadTranscript read = read(
                "WEBVTT\n\nSTYLE \n::cue(v) { color: lime }\n\nREGION\nid:a\nwidth:40%\n\n"
                        + "00:01.000 --> 00:02.000\n<v A>Un\n\nNOTE\nrien\n\nSTYLE\n::cue {}\n\nNOTE\n\n00:03.000 --> 00:04.000\n<v A>Deux");

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Un", "Deux");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void keepsTimesThatRunBackwardsAndSaysSo() {
        ReadTranscript read = read("WEBVTT\n\n00:05.000 --> 00:04.000\n<v A>Un\n\n00:01.000 --> 00:02.000\n<v B>Deux");

        assertThat(read.turns())
                .containsExactly(new ReadTurn(3, 5000L, 4000L, "A", "Un"), new ReadTurn(6, 1000L, 2000L, "B", "Deux"));
        assertThat(read.remarks())
                .containsExactly(
                        new UnreadLine(3, "Un", Reason.END_BEFORE_START), new UnreadLine(6, "Deux", Reason.BACKWARDS));
    }

    @Test
    void replacesNulAndKeepsOtherLineSeparatorsInsideALine() {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>a\0b")
                        .turns()
                        .getFirst()
                        .text())
                .isEqualTo("a\uFFFDb");
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>a\u2028b\n\n").turns())
                .hasSize(1);
    }

    private static ReadTranscript read(String text) {
        return TranscriptFile.read("", text.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
