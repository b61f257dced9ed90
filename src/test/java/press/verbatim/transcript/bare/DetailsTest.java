package press.verbatim.transcript.bare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Recordings are rid of what they say of themselves, and play as before. */
class DetailsTest {
    private static final int PAGE_SUM = 22;

    @TempDir
    private Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("FLAC", Details.FLAC, Fixture.flac()),
                Arguments.of("MP3", Details.MP3, Fixture.mp3()),
                Arguments.of("WAV", Details.WAVE, Fixture.wave()),
                Arguments.of("MP4", Details.MP4, Fixture.mp4("soun")),
                Arguments.of("Ogg", Details.OGG, Fixture.ogg()),
                Arguments.of("WebM", Details.WEBM, Fixture.webm()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void leavesTheSoundInItsPlaceAndNothingElse(String kind, Details details, byte[] given) throws IOException {
        String bared = text(bared(details, given));

        assertThat(text(given)).contains(Fixture.SOURCE);
        assertThat(bared).doesNotContain(Fixture.SOURCE).hasSameSizeAs(text(given));
        assertThat(bared.indexOf(Fixture.SOUND)).isEqualTo(text(given).indexOf(Fixture.SOUND));
        assertThat(bared.lastIndexOf(Fixture.SOUND)).isEqualTo(text(given).lastIndexOf(Fixture.SOUND));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void findsNothingToDoTheSecondTime(String kind, Details details, byte[] given) throws IOException {
        byte[] once = bared(details, given);

        assertThat(bared(details, once)).isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void neverBreaksOnAFileThatIsBroken(String kind, Details details, byte[] given) throws IOException {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] broken = Arrays.copyOf(given, 1 + chance.nextInt(given.length));
            broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            try {
                assertThat(bared(details, broken)).hasSameSizeAs(broken);
            } catch (UnknownShape refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
    }

    @Test
    void refusesAFilmWithATrackOfSomethingElse() {
        assertThatThrownBy(() -> bared(Details.MP4, Fixture.mp4("meta"))).isInstanceOf(UnknownShape.class);
    }

    @Test
    void keepsWhatPlayersNeed() throws IOException {
        assertThat(text(bared(Details.MP4, Fixture.mp4("soun")))).contains("SCALE", "TABLE", "isom", "soun");
        assertThat(text(bared(Details.FLAC, Fixture.flac()))).contains("FORMAT", "PLACES");
        assertThat(text(bared(Details.WAVE, Fixture.wave()))).contains("FORMAT");
        assertThat(text(bared(Details.WEBM, Fixture.webm()))).contains("SCALE");
    }

    /** The sum of a page whose bytes are known: a page with one packet, as the format's own tools write it. */
    @Test
    void sumsThePagesOfOggThatChanged() throws IOException {
        byte[] given = Fixture.ogg();
        byte[] bared = bared(Details.OGG, given);
        int second = text(bared).indexOf("OggS", 4);

        assertThat(Arrays.copyOfRange(bared, PAGE_SUM, PAGE_SUM + 4)).isEqualTo(new byte[4]);
        assertThat(Arrays.copyOfRange(bared, second + PAGE_SUM, second + PAGE_SUM + 4))
                .isNotEqualTo(new byte[4]);
    }

    private byte[] bared(Details details, byte[] given) throws IOException {
        Path file = Files.write(folder.resolve("recording"), given);
        details.clear(file);
        return Files.readAllBytes(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
