package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What tests do with transcripts in the browser: paste, upload, store, and work in the reader. */
final class Transcripts {
    static final String CALL = """
            [00:00:05] Vera Lund: On se retrouve au quai.
            [00:00:12] Iwan Sobel: Apporte la liste, la longue, pas celle de mardi.
            [00:00:20] Vera Lund: Elle est dans la voiture depuis dimanche.
            """;

    private final Browsing browser;

    Transcripts(Browsing browser) {
        this.browser = browser;
    }

    void openImport() {
        browser.open("/desk/transcripts/import");
    }

    void paste(String text) {
        browser.field("Ou collez le texte").fill(text);
        browser.button("Lire le texte collé").click();
    }

    void upload(String name, String text, Charset encoding) {
        upload(name, text.getBytes(encoding));
    }

    void upload(String name, byte[] bytes) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    /** Stores what the preview shows, under a title; the reader is then open. */
    void store(String title) {
        browser.field("Titre").fill(title);
        browser.choose("Langue", "français");
        browser.exactButton("Importer").click();
        browser.page().waitForURL(where -> where.matches(".*/desk/transcripts/[0-9a-f-]{36}"));
        assertThat(reader().locator("[data-turn]").first()).isVisible();
    }

    /** Imports the call of the tests under a title and stays in its reader; returns its address at the desk. */
    String make(String title) {
        openImport();
        paste(CALL);
        assertThat(preview()).containsText("3 répliques");
        store(title);
        return browser.page().url();
    }

    /** Opens it to readers, whole or its excerpts alone; for editors. */
    void openToReaders(String visibility) {
        tab("Accès").click();
        browser.page().locator("vaadin-radio-button").getByText(visibility).click();
        browser.inDialog("Ouvrir aux lecteurs").click();
        assertThat(browser.notice("Visibilité changée.")).isVisible();
        tab("Annotations").click();
    }

    Locator tab(String name) {
        return browser.page()
                .locator("vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    Locator preview() {
        return browser.page().locator(".v-import-preview");
    }

    Locator reader() {
        return browser.page().locator("verbatim-transcript-reader");
    }

    Locator words(String text) {
        return reader().locator("p[data-side]").getByText(text);
    }

    /** Selects words of one turn with the mouse, from the first of them to the last. */
    void select(String turn, String from, String to) {
        Locator line = words(turn).first();
        line.scrollIntoViewIfNeeded();
        Object box = line.evaluate("""
                (line, [from, to]) => {
                  const node = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
                  const at = (words, end) => {
                    const range = document.createRange();
                    const start = node.data.indexOf(words);
                    range.setStart(node, end ? start + words.length - 1 : start);
                    range.setEnd(node, end ? start + words.length : start + 1);
                    const box = range.getBoundingClientRect();
                    return [end ? box.right - 1 : box.left + 1, box.top + box.height / 2];
                  };
                  return [...at(from, false), ...at(to, true)];
                }
                """, java.util.List.of(from, to));
        double[] points = ((java.util.List<?>) box)
                .stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
        browser.page().mouse().move(points[0], points[1]);
        browser.page().mouse().down();
        browser.page().mouse().move(points[2], points[3]);
        browser.page().mouse().up();
    }

    /** Writes a note on what is selected, by the keyboard. */
    void note(String text) {
        browser.page().keyboard().press("Enter");
        Locator field = reader().locator("verbatim-annotation-form textarea");
        assertThat(field).isFocused();
        browser.page().keyboard().type(text);
        browser.page().keyboard().press("Control+Enter");
        assertThat(card(text)).isVisible();
    }

    Locator card(String text) {
        return reader().locator("verbatim-annotation-panel article")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
