package press.verbatim.site.theme;

import java.util.regex.Pattern;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** What a draft must be to be kept, and what it must be to be shown to readers. */
final class ThemeRules {
    private static final Pattern BREAKS = Pattern.compile("[\\n\\t]+");

    private ThemeRules() {}

    /** The same choices in the one way we write them. */
    static ThemeChoices tidied(ThemeChoices choices) {
        Accents accents = choices.accents();
        FrontForm front = choices.front();
        BoxWords box = choices.box();
        Logos logos = choices.logos();
        if (front.second() < FrontForm.SECOND_MIN || front.second() > FrontForm.SECOND_MAX) {
            throw new Refusal("second", "site.theme.error.second", FrontForm.SECOND_MIN, FrontForm.SECOND_MAX);
        }
        return new ThemeChoices(
                new Accents(
                        colour("light", accents.light()).hex(),
                        colour("dark", accents.dark()).hex()),
                choices.typefaces(),
                choices.scale(),
                front,
                new BoxWords(
                        line("title", box.title(), BoxWords.TITLE_MAX),
                        line("sentence", box.sentence(), BoxWords.SENTENCE_MAX),
                        line("button", box.button(), BoxWords.BUTTON_MAX)),
                new Logos(
                        logos.light(), logos.dark(), line("alternative", logos.alternative(), Logos.ALTERNATIVE_MAX)));
    }

    /** @throws Refusal naming the mode whose accent cannot be read */
    static void releasable(ThemeChoices choices) {
        for (PaperMode mode : PaperMode.values()) {
            Colour accent = Colour.read(choices.accents().in(mode)).orElseThrow();
            if (!AccentCheck.holds(accent, mode)) {
                String field = mode == PaperMode.LIGHT ? "light" : "dark";
                throw new Refusal(
                        field,
                        "site.theme.error.contrast." + mode,
                        AccentCheck.nearest(accent, mode).hex());
            }
        }
    }

    static String line(String field, String typed, int limit) {
        String line = BREAKS.matcher(Normal.nfc(typed)).replaceAll(" ").strip();
        if (CodePoints.length(line) > limit) {
            throw new Refusal(field, "platform.error.tooLong", limit);
        }
        return line;
    }

    private static Colour colour(String field, String typed) {
        return Colour.read(typed).orElseThrow(() -> new Refusal(field, "site.theme.error.colour"));
    }
}
