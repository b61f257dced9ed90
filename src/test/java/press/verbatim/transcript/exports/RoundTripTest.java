package press.verbatim.transcript.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTranscript;
import press.verbatim.transcript.imports.ReadTurn;
import press.verbatim.transcript.imports.TranscriptFile;

/** What is written is read back as it was, for made transcripts of all sorts; a seed names the one that is not. */
class RoundTripTest {
    private static final ReadAbout ABOUT =
            new ReadAbout("L’« appel » & <suite>", "La Lettre", LocalDate.of(2026, 10, 29), "ru", "fr");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonCarriesEverything(long seed) throws IOException {
        List<ReadTurn> turns = new MadeTurns(seed).any();

        ReadTranscript back = back(ExportFormat.JSON, turns);

        assertThat(plain(back.turns())).isEqualTo(plain(turns));
        assertThat(back.about()).isEqualTo(ABOUT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void teiCarriesEverything(long seed) throws IOException {
        List<ReadTurn> turns = new MadeTurns(seed).any();

        ReadTranscript back = back(ExportFormat.TEI, turns);

        assertThat(plain(back.turns())).isEqualTo(plain(turns));
        assertThat(back.about().title()).isEqualTo(ABOUT.title());
        assertThat(back.about().recordedOn()).isEqualTo(ABOUT.recordedOn());
        assertThat(back.about().language()).isEqualTo("ru");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void webVttCarriesSpeakersTimesAndText(long seed) throws IOException {
        List<ReadTurn> turns = new MadeTurns(seed).any();

        ReadTranscript back = back(ExportFormat.WEBVTT, turns);

        assertThat(plain(back.turns())).isEqualTo(plain(changed(turns, UnaryOperator.identity())));
        assertThat(back.about().language()).isEqualTo("ru");
        assertThat(back.unread()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textCarriesSpeakersTimesAndText(long seed) throws IOException {
        List<ReadTurn> turns = new MadeTurns(seed).plainNames();

        ReadTranscript back = back(ExportFormat.TEXT, turns);

        assertThat(plain(back.turns())).isEqualTo(plain(changed(turns, UnaryOperator.identity())));
        assertThat(back.unread()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void subRipCarriesTimesAndTextInOneParagraph(long seed) throws IOException {
        List<ReadTurn> turns = new MadeTurns(seed).timed();

        ReadTranscript back = back(ExportFormat.SRT, turns);

        assertThat(plain(back.turns())).isEqualTo(plain(changed(turns, text -> text.replace('\n', ' '))));
        assertThat(back.unread()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesTheSameAgain(ExportFormat format) throws IOException {
        List<ReadTurn> turns = new MadeTurns(7).timed();
        String once = write(format, read(write(format, turns)).turns());

        assertThat(write(format, read(once).turns())).isEqualTo(once);
    }

    @Test
    void replacesWhatXmlCannotHold() throws IOException {
        String odd = "a\uFFFEb";

        assertThat(back(ExportFormat.TEI, List.of(new ReadTurn(1, null, null, "A", odd)))
                        .turns()
                        .getFirst()
                        .text())
                .isEqualTo("a\uFFFDb");
    }

    private static ReadTranscript back(ExportFormat format, List<ReadTurn> turns) throws IOException {
        return read(write(format, turns));
    }

    private static String write(ExportFormat format, List<ReadTurn> turns) throws IOException {
        StringWriter out = new StringWriter();
        format.writer().write(ABOUT, turns, out);
        return out.toString();
    }

    private static ReadTranscript read(String file) {
        return TranscriptFile.read("", file.getBytes(StandardCharsets.UTF_8), 10_000_000);
    }

    /** Without the place in the file, which is another one in each. */
    private static List<ReadTurn> plain(List<ReadTurn> turns) {
        return turns.stream()
                .map(turn -> new ReadTurn(
                        0, turn.startMillis(), turn.endMillis(), turn.speaker(), turn.text(), turn.translation()))
                .toList();
    }

    private static List<ReadTurn> changed(List<ReadTurn> turns, UnaryOperator<String> text) {
        @Nullable String none = null;
        return turns.stream()
                .map(turn -> new ReadTurn(
                        0, turn.startMillis(), turn.endMillis(), turn.speaker(), text.apply(turn.text()), none))
                .toList();
    }
}
