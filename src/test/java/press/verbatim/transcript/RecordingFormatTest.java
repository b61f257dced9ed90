package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingFormatTest {
    private static final String OGG = "4f67675300020000000000000000000000000000000000000000011e";

    @ParameterizedTest
    @CsvSource({
        "49443304000000000a3f, MP3",
        "fffb9064, MP3",
        "fff344c4, MP3",
        "664c614300000022, FLAC",
        "524946462400000057415645666d7420, WAV",
        "524946462400000057415645626578745a, WAV",
        OGG + "01766f72626973, OGG",
        OGG + "4f70757348656164, OGG",
        OGG + "807468656f7261, OGV",
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, WEBM",
        "0000001c667479704d344120, M4A",
        "0000001c6674797069736f6d, MP4",
        "00000018667479706d703432, MP4",
    })
    void knowsThemByTheirFirstBytes(String head, RecordingFormat format) {
        assertThat(RecordingFormat.of(HexFormat.of().parseHex(head))).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ff",
                "4944",
                "494433",
                "49443304000000000aff",
                "fff15080",
                "fffe4100",
                "fffbf064",
                "fffb9c64",
                "ffea9064",
                "52494646240000004156492043",
                "0000001c6674797068656963",
                "0000001c6674797071742020",
                OGG + "756e6b6e6f776e",
                "1a45dfa3934282886d6174726f736b61",
                "89504e470d0a1a0a",
                "255044462d312e37",
            })
    void refusesWhatOnlyLooksLikeOne(String head) {
        assertThat(RecordingFormat.of(HexFormat.of().parseHex(head))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ID3 est le nom d’une étiquette.", "<html><script>alert(1)</script>", "RIFF et WAVE", "OggS"})
    void refusesText(String text) {
        assertThat(RecordingFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
