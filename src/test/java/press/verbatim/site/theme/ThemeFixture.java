package press.verbatim.site.theme;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import press.verbatim.security.TestStaff;

/** Themes for tests, made as a site admin makes them. */
@Component
public class ThemeFixture {
    public static final Accents WINE = new Accents("#7a1f3d", "#f0a6bd");

    private final ThemeService themes;

    ThemeFixture(ThemeService themes) {
        this.themes = themes;
    }

    /** Keeps the look before anybody chose one, changed in one thing, as the draft. */
    public void draft(UnaryOperator<ThemeChoices> change) {
        TestStaff.SITE_ADMIN.acts(() -> themes.save(themes.open().version(), change.apply(ThemeChoices.ORIGINAL)));
    }

    /** Releases such a draft; answers with its number. */
    public int released(UnaryOperator<ThemeChoices> change) {
        draft(change);
        return TestStaff.SITE_ADMIN.does(() -> themes.release(themes.open().version(), ""));
    }

    /** Gives readers and the studio the look before anybody chose one. */
    public void undo() {
        TestStaff.SITE_ADMIN.acts(() -> {
            themes.rollBack(0, "");
            themes.revert(themes.open().version());
        });
    }

    public static ThemeChoices with(ThemeChoices choices, Accents accents) {
        return new ThemeChoices(
                accents, choices.typefaces(), choices.scale(), choices.front(), choices.box(), choices.logos());
    }

    public static ThemeChoices with(ThemeChoices choices, FrontForm front) {
        return new ThemeChoices(
                choices.accents(), choices.typefaces(), choices.scale(), front, choices.box(), choices.logos());
    }

    public static ThemeChoices with(ThemeChoices choices, BoxWords box) {
        return new ThemeChoices(
                choices.accents(), choices.typefaces(), choices.scale(), choices.front(), box, choices.logos());
    }

    public static ThemeChoices with(ThemeChoices choices, Logos logos) {
        return new ThemeChoices(
                choices.accents(), choices.typefaces(), choices.scale(), choices.front(), choices.box(), logos);
    }
}
