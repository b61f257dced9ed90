package press.verbatim.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.verbatim.platform.Refusal;

class LogoPictureTest {

    @Test
    void keepsWhatIsTransparent() throws IOException {
        BufferedImage drawn = new BufferedImage(300, 80, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(10, 10, 0xff123456);
        LogoPicture logo = LogoPicture.read(new ByteArrayInputStream(png(drawn)));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(kept.getRGB(10, 10)).isEqualTo(0xff123456);
        assertThat(kept.getRGB(200, 40) >>> 24).isZero();
        assertThat(logo.width()).isEqualTo(300);
        assertThat(logo.height()).isEqualTo(80);
    }

    @Test
    void makesALargePictureFitAndKeepsItsShape() {
        LogoPicture logo = LogoPicture.read(new ByteArrayInputStream(Pictures.jpeg(2_000, 1_000)));
        assertThat(logo.height()).isEqualTo(240);
        assertThat(logo.width()).isEqualTo(480);
        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void refusesWhatIsTooSmallToBeSeen() {
        refuses(Pictures.png(20, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><svg/>",
                "GIF89a",
                "<html>"
            })
    void refusesWhatIsNoPhotograph(String content) {
        refuses(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(byte[] content) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LogoPicture.read(new ByteArrayInputStream(content)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("file"));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
