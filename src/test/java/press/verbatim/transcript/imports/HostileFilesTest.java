package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.ImportSource;

/** Files made to exhaust or mislead: each ends in one sentence. */
class HostileFilesTest {
    private static final int ANY = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({"vtt", "srt", "json", "txt"})
    void refusesAMillionCues(String kind) {
        String one = switch (kind) {
            case "vtt" -> "00:00.000 --> 00:01.000\n<v A>o\n\n";
            case "srt" -> "1\n00:00:00,000 --> 00:00:01,000\nA: o\n\n";
            case "json" -> "{\"start\":0,\"end\":1,\"text\":\"o\"},";
            default -> "[00:00] A : o\n";
        };
        String head = kind.equals("vtt") ? "WEBVTT\n\n" : kind.equals("json") ? "[" : "";
        String tail = kind.equals("json") ? "{}]" : "";

        assertRefused("appel." + kind, head + one.repeat(1_000_000) + tail, ANY, "too-many-turns");
    }

    @Test
    void refusesFiftyMegabytes() {
        assertRefused("appel.vtt", "WEBVTT\n\n" + "o".repeat(50_000_000), ImportSource.SIZE_LIMIT, "too-large");
    }

    @ParameterizedTest
    @CsvSource({"[,]", "{\"a\":,}"})
    void refusesDeepJson(String open, String close) {
        String deep = open.repeat(100_000) + close.repeat(100_000);

        assertRefused("appel.json", deep, ANY, "file.json-deep");
    }

    @Test
    void readsHundredsOfThousandsOfOpenElementsOfTeiWithoutFallingOver() {
        String deep = "<?xml version='1.0'?><TEI><u>" + "<seg>".repeat(200_000);

        assertRefused("appel.xml", deep, ANY, "file.xml-broken");
    }

    @Test
    void readsALineOfTenMegabytesInAnyFormat() {
        String line = "a:b -->< ".repeat(1_000_000);

        assertThat(TranscriptFile.read("", ("[00:00] A : " + line).getBytes(StandardCharsets.UTF_8), ANY)
                        .turns())
                .hasSize(1);
        assertThat(TranscriptFile.read(
                                "",
                                ("WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>o\n\n" + line)
                                        .getBytes(StandardCharsets.UTF_8),
                                ANY)
                        .turns())
                .hasSize(1);
    }

    @Test
    void neverTakesThePathOfANameForAPlace() {
        ReadTranscript read =
                TranscriptFile.read("../../../etc/passwd\0.txt", "A : o".getBytes(StandardCharsets.UTF_8), ANY);

        assertThat(read.turns()).hasSize(1);
    }

    @Test
    void keepsRightToLeftCombiningAndAstralSigns() {
        String words = "שלום e\u0301 👩‍👩‍👧 \u202Ea\u202C مرحبا";

        assertThat(TranscriptFile.read("", ("A : " + words).getBytes(StandardCharsets.UTF_8), ANY)
                        .turns())
                .extracting(ReadTurn::text)
                .containsExactly("שלום é 👩‍👩‍👧 \u202Ea\u202C مرحبا");
    }

    private static void assertRefused(String name, String content, int limit, String sentence) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TranscriptFile.read(name, bytes, limit));
        assertThat(refusal).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo("transcript.error." + sentence);
    }
}
