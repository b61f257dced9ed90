package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [00:01:12] Ioulian Ouvarov : Avec prudence, alors. | 72000 | Ioulian Ouvarov | Avec prudence, alors.
            [01:12] Lisker: Oui. | 72000 | Lisker | Oui.
            [142:54:47] CC: Go ahead. | 514487000 | CC | Go ahead.
            [100:00:3] CC: Cut short. | 360003000 | CC | Cut short.
            [00:00:01.5] CC: Half. | 1500 | CC | Half.
            00:00:20 LCC: Clear the tower. | 20000 | LCC | Clear the tower.
            (00:02) Кедр\u00A0: Вас понял: приступать. | 2000 | Кедр | Вас понял: приступать.
            [00:08:00] Заря 1 (Каманин) : Слышу | 480000 | Заря 1 (Каманин) | Слышу
            Mme de La Tour : Non. | | Mme de La Tour | Non.
            M. Ouvarov: Soit. | | M. Ouvarov | Soit.
            — Kirill : D’accord. | | Kirill | D’accord.
            """)
    void readsATurn(String line, Long start, String speaker, String text) {
        assertThat(read(line).turns()).containsExactly(new ReadTurn(1, start, null, speaker, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [00:00:61] Lisker : Oui. | BAD_TIME
            [00:00:] Lisker : Oui. | BAD_TIME
            [00:00:10] des mots sans personne | NO_SPEAKER
            [00:00:10] Il a dit une chose que je n’oublierai pas de sitôt : rien. | NO_SPEAKER
            [00:00:10] Lisker : | NO_WORDS
            """)
    void saysWhyALineIsLeftOut(String line, Reason reason) {
        ReadTranscript read = read("[00:00:01] Lisker : Bonjour.\n" + line);

        assertThat(read.turns()).hasSize(1);
        assertThat(read.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.line()).isEqualTo(2);
            assertThat(unread.reason()).isEqualTo(reason);
        });
    }

    @Test
    void goesOnWithTheTurnBefore() {
        ReadTranscript read = read("""
                [00:00:01] Lisker : Je propose ceci :
                commencez par le féliciter.

                Le reste viendra.
                [00:00:09] Ouvarov : Bien.
                """);

        assertThat(read.turns())
                .extracting(ReadTurn::text)
                .containsExactly("Je propose ceci : commencez par le féliciter.\nLe reste viendra.", "Bien.");
    }

    @Test
    void takesAKnownNameWithoutATimeAsANewTurnAmongTimedOnes() {
        ReadTranscript read = read("[00:01] Lisker : Oui.\nLisker : Encore.\nRappel : ceci continue.");

        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Oui.", "Encore. Rappel : ceci continue.");
    }

    @Test
    void reportsWhatStandsBeforeTheFirstTurn() {
        ReadTranscript read = read("transcription du second appel\nLisker : Oui.");

        assertThat(read.unread())
                .containsExactly(new UnreadLine(1, "transcription du second appel", Reason.BEFORE_FIRST_TURN));
    }

    @Test
    void countsSpeakersInTheOrderInWhichTheySpeak() {
        assertThat(read("B : un\nA : deux\nB : trois").speakers())
                .containsExactly(java.util.Map.entry("B", 2), java.util.Map.entry("A", 1));
    }

    @Test
    void keepsMarkupAsTheWordsItIs() {
        assertThat(read("Lisker : <script>alert(1)</script>").turns().getFirst().text())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void readsBackWhatItsFormWrites() {
        Random random = new Random(7);
        List<String> names = List.of("Anton Lisker", "Иван", "CC", "M. Ouvarov");
        List<String> words = List.of("oui", "à 12:30", "peut-être ;", "🚀", "« rien »", "нет");
        for (int round = 0; round < 200; round++) {
            long seconds = random.nextInt(400_000);
            String name = names.get(random.nextInt(names.size()));
            String text = words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size()));
            String line =
                    "[%02d:%02d:%02d] %s : %s".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, name, text);

            assertThat(read(line).turns()).containsExactly(new ReadTurn(1, seconds * 1000, null, name, text));
        }
    }

    private static ReadTranscript read(String text) {
        return TranscriptFile.read("", text.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
