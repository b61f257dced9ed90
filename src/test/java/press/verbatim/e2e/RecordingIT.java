package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.transcript.RecordingFixture;

/** The recording of a conversation beside its words: attached, heard from a turn, followed, by keys; a film with its picture. */
class RecordingIT extends BrowserTest {
    private static final int SECONDS = 30;
    private static final int RATE = 8000;

    /** A second of sound or film as this browser records it; a film shows a square that moves. */
    private static final String RECORD = """
            async (kind) => {
              const stream = new MediaStream();
              const sound = new AudioContext();
              const tone = sound.createOscillator();
              const out = sound.createMediaStreamDestination();
              tone.connect(out);
              tone.start();
              out.stream.getTracks().forEach((track) => stream.addTrack(track));
              let drawing;
              if (kind.startsWith('video')) {
                const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
                const pen = canvas.getContext('2d');
                let at = 0;
                drawing = setInterval(() => {
                  pen.fillStyle = 'white';
                  pen.fillRect(0, 0, 64, 36);
                  pen.fillStyle = 'black';
                  pen.fillRect(at++ % 64, 9, 9, 9);
                }, 40);
                canvas.captureStream(25).getTracks().forEach((track) => stream.addTrack(track));
              }
              const recorder = new MediaRecorder(stream, { mimeType: kind });
              const parts = [];
              recorder.ondataavailable = (event) => parts.push(event.data);
              const done = new Promise((resolve) => (recorder.onstop = resolve));
              recorder.start();
              await new Promise((resolve) => setTimeout(resolve, 1500));
              recorder.stop();
              await done;
              clearInterval(drawing);
              await sound.close();
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              let text = '';
              bytes.forEach((byte) => (text += String.fromCharCode(byte)));
              return btoa(text);
            }
            """;

    private static final String ASK = """
            async ([address, headers]) => {
              const answer = await fetch(address, { headers });
              const length = (await answer.arrayBuffer()).byteLength;
              return [answer.status, answer.headers.get('content-range') ?? '', length, answer.headers.get('etag')].join(' | ');
            }
            """;

    private final Transcripts transcripts = new Transcripts(this);

    @BeforeEach
    void openACall() {
        signIn("reporter");
        transcripts.make("Appel à écouter " + System.nanoTime());
    }

    @Test
    void isHeardFromATurnAndTheTextFollows() {
        attach("entretien.wav", "audio/wav", RecordingFixture.wave(SECONDS * RATE));

        transcripts.reader().locator("[data-play='1']").dispatchEvent("click");

        page().waitForCondition(() -> seconds() > 12.3);
        assertThat(said()).containsText("Apporte la liste");
        page().waitForCondition(() -> seconds() > 12.6);
        play("Pause").click();
        assertThat(play("Écouter")).isVisible();
    }

    @Test
    void isPausedAndMovedByKeysWithoutLeavingTheText() {
        attach("entretien.wav", "audio/wav", RecordingFixture.wave(SECONDS * RATE));
        transcripts.words("Elle est dans la voiture").click();

        page().keyboard().press("k");
        page().waitForCondition(() -> seconds() > 20);
        assertThat(said()).containsText("Elle est dans la voiture");
        page().keyboard().press("k");
        assertThat(play("Écouter")).isVisible();
        double paused = seconds();
        page().keyboard().press("j");
        page().waitForCondition(() -> seconds() < paused - 2.5);
        page().keyboard().press("l");
        page().waitForCondition(() -> seconds() > paused - 0.5);
        assertThat(play("Écouter")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"son.webm,audio/webm;codecs=opus,false", "film.webm,video/webm;codecs=vp8,true"})
    void playsWhatABrowserRecorded(String name, String kind, boolean picture) {
        byte[] recorded = Base64.getDecoder().decode((String) page().evaluate(RECORD, kind));
        attach(name, kind.substring(0, kind.indexOf(';')), recorded);

        play("Écouter").click();

        page().waitForCondition(() -> seconds() > 0.3);
        assertThat(player().locator("video")).isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(picture));
        assertThat(player().getByText("Image")).hasCount(picture ? 1 : 0);
        assertThat(player().getByRole(AriaRole.SLIDER)).isEnabled();
    }

    @Test
    void isServedInTheRangesABrowserAsksFor() {
        attach("entretien.wav", "audio/wav", RecordingFixture.wave(SECONDS * RATE));
        String address = page().url().replace("/desk/", "/desk-api/") + "/recording";
        String whole = ask(address, List.of());
        String tag = whole.substring(whole.lastIndexOf('|') + 2);

        assertThat(whole).startsWith("200 |  | " + SECONDS * RATE);
        assertThat(ask(address, List.of("Range", "bytes=0-99"))).startsWith("206 | bytes 0-99/240000 | 100");
        assertThat(ask(address, List.of("Range", "bytes=-10"))).startsWith("206 | bytes 239990-239999/240000 | 10");
        assertThat(ask(address, List.of("Range", "bytes=240000-"))).startsWith("416 | bytes */240000");
        assertThat(ask(address, List.of("Range", "bytes=0-9", "If-Range", tag))).startsWith("206");
        assertThat(ask(address, List.of("Range", "bytes=0-9", "If-Range", "\"autre\"")))
                .startsWith("200");
    }

    @Test
    void isRefusedAtTheFileItCameAsAndSaysWhetherItWasRidOfWhatItSaid() {
        openDialog();
        give("son.mp3", "audio/mpeg", "du texte".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog().locator(".v-problem")).containsText("MP3, M4A");

        give("entretien.wav", "audio/wav", RecordingFixture.wave(RATE));
        assertThat(dialog()).containsText("Ce que le fichier disait de lui-même en a été ôté.");

        inDialog("Remplacer l’enregistrement").click();
        inDialog("Remplacer…").click();
        dialog().getByText("Ôter ce que le fichier dit de lui-même").click();
        give("autre.wav", "audio/wav", RecordingFixture.wave(2 * RATE));
        assertThat(dialog()).containsText("Le fichier a été gardé tel quel");
    }

    private void openDialog() {
        page().locator("vaadin-menu-bar-button:visible").last().click();
        page().locator("vaadin-menu-bar-item:visible")
                .getByText("Enregistrement…")
                .click();
    }

    private void give(String name, String type, byte[] content) {
        page().locator("vaadin-upload input[type=file]").last().setInputFiles(new FilePayload(name, type, content));
    }

    private void attach(String name, String type, byte[] content) {
        openDialog();
        give(name, type, content);
        assertThat(notice("Enregistrement joint.")).isVisible();
        inDialog("Fermer").click();
        assertThat(player()).isVisible();
    }

    private Locator player() {
        return transcripts.reader().locator("verbatim-recording-player");
    }

    private Locator play(String name) {
        return player().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator said() {
        return transcripts.reader().locator("[data-turn][aria-current=true]");
    }

    private double seconds() {
        return ((Number) player().locator("video").evaluate("film => film.currentTime")).doubleValue();
    }

    private String ask(String address, List<String> headers) {
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < headers.size(); at += 2) {
            named.put(headers.get(at), headers.get(at + 1));
        }
        return (String) page().evaluate(ASK, List.of(address, named));
    }
}
