package press.verbatim.site.theme;

import java.nio.charset.StandardCharsets;

/**
 * The words of the newsletter box around its consent text; an empty one leaves the house's own. The consent text itself belongs to the
 * newsletter.
 */
public record BoxWords(String title, String sentence, String button) {
    public static final int TITLE_MAX = 90;
    public static final int SENTENCE_MAX = 240;
    public static final int BUTTON_MAX = 30;

    static final BoxWords ORIGINAL = new BoxWords("", "", "");

    private static final String FORM = "box";
    private static final int MARK = 12;

    /**
     * How a sign-up names the box it came from. It changes with the words, so that the proof of a consent leads to the versions of the
     * theme that showed them.
     */
    public String form() {
        String words = String.join("\n", title, sentence, button);
        return equals(ORIGINAL)
                ? FORM
                : FORM + "-"
                        + Fingerprint.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }
}
