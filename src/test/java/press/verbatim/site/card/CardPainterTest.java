package press.verbatim.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import press.verbatim.site.card.Card.Column;

class CardPainterTest {
    private static final int PAPER = 0xfffaf8f3;
    private final CardPainter painter = new CardPainter();

    @Test
    void aHeadlineIsDrawnInsideItsMargins() throws IOException {
        BufferedImage image =
                drawn("titre", headline("Deux appels enregistrés éclairent la naissance du plan d’Aldria"));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(inked(image, 200, 530)).isTrue();
        assertThat(insideMargins(image)).isTrue();
    }

    @Test
    void aWordLongerThanTheLineIsCutAndStaysInside() throws IOException {
        BufferedImage image = drawn("mot-long", headline("Anticonstitutionnellement" + "x".repeat(120) + " hier"));
        assertThat(insideMargins(image)).isTrue();
    }

    @Test
    void veryLongWordsEndInAnEllipsisAboveTheFoot() throws IOException {
        BufferedImage image = drawn("tres-long", headline("Une phrase qui ne finit pas ".repeat(60)));
        assertThat(insideMargins(image)).isTrue();
        assertThat(inked(image, 535, 550)).isFalse();
    }

    @Test
    void otherScriptsAreDrawnWithoutAnError() throws IOException {
        assertThat(insideMargins(drawn("grec-cyrillique", headline("Юлиан Уваров, Αθήνα"))))
                .isTrue();
        assertThat(drawn("arabe", headline("نص عربي")).getWidth()).isEqualTo(1200);
    }

    @Test
    void twoPassagesStandBesideEachOther() throws IOException {
        Card card = new Card(
                "Verbatim",
                "Mise en regard : avec les mêmes mots",
                List.of(
                        new Column(
                                "Nous écrivons vingt points, comme la dernière fois, et chacun pourra dire qu’ils sont de lui.",
                                true,
                                "Anton Lisker",
                                ""),
                        new Column(
                                "Les parties conviennent de vingt points.",
                                true,
                                "Plan d’Aldria",
                                "Contesté par Kirill Demianov")),
                "");
        BufferedImage image = drawn("paire", card);
        assertThat(insideMargins(image)).isTrue();
        assertThat(image.getRGB(600, 400)).isNotEqualTo(PAPER);
    }

    @Test
    void anExcerptIsDrawnBetweenGuillemets() throws IOException {
        Card card = new Card(
                "Verbatim",
                "Extrait d’un document",
                List.of(new Column(
                        "Commencez par le féliciter, le reste viendra\u202f: dites-lui que c’est son idée.",
                        true,
                        "Anton Lisker",
                        "Contesté par Kirill Demianov")),
                "Premier appel (Le Courrier de Seld)");
        assertThat(insideMargins(drawn("extrait", card))).isTrue();
    }

    @Test
    void otherWordsHaveAnotherVersion() {
        assertThat(headline("Un").version()).isEqualTo(headline("Un").version());
        assertThat(headline("Un").version()).isNotEqualTo(headline("Deux").version());
    }

    private static Card headline(String words) {
        return new Card("Verbatim", "Négociations", List.of(Column.headline(words)), "Inès Carlier");
    }

    private BufferedImage drawn(String name, Card card) throws IOException {
        assertThat(painter.able()).isTrue();
        byte[] png = painter.png(card);
        Path folder = Files.createDirectories(Path.of("target/cards"));
        Files.write(folder.resolve(name + ".png"), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean insideMargins(BufferedImage image) {
        for (int y = 0; y < 610; y++) {
            for (int x = 0; x < 70; x++) {
                if (image.getRGB(x, y) != PAPER || image.getRGB(1199 - x, y) != PAPER) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean inked(BufferedImage image, int from, int to) {
        for (int y = from; y < to; y++) {
            for (int x = 80; x < 1120; x++) {
                if (image.getRGB(x, y) != PAPER) {
                    return true;
                }
            }
        }
        return false;
    }
}
