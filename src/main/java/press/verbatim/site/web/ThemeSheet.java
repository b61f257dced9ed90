package press.verbatim.site.web;

import press.verbatim.site.theme.Colour;
import press.verbatim.site.theme.FrontForm;
import press.verbatim.site.theme.PaperMode;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.Typeface;
import press.verbatim.site.theme.Typefaces;

/**
 * The few rules that a theme adds to the stylesheet of every page. Nothing a person typed gets in: colours are read and written again,
 * everything else is one of a list.
 */
final class ThemeSheet {
    private static final String SANS_SIZE = "1.0625rem";

    private ThemeSheet() {}

    /** Empty for the look before anybody chose one. */
    static String css(ThemeChoices choices) {
        StringBuilder css = new StringBuilder();
        String tokens = accents(choices) + faces(choices.typefaces()) + scale(choices);
        if (!tokens.isEmpty()) {
            css.append(":root{").append(tokens).append('}');
        }
        if (choices.typefaces().text() == Typeface.SYSTEM_SANS) {
            css.append("@media screen{body{font-size:").append(SANS_SIZE).append("}}");
        }
        if (choices.logos().light() != null || choices.logos().dark() != null) {
            css.append(Theme.sheet("theme/logo"));
        }
        return css.append(front(choices.front())).toString();
    }

    private static String accents(ThemeChoices choices) {
        if (choices.accents().equals(ThemeChoices.ORIGINAL.accents())) {
            return "";
        }
        Colour light = accent(choices, PaperMode.LIGHT);
        Colour dark = accent(choices, PaperMode.DARK);
        return "--accent:" + both(light, dark) + "--wash:"
                + both(PaperMode.LIGHT.tint(light), PaperMode.DARK.tint(dark));
    }

    private static Colour accent(ThemeChoices choices, PaperMode mode) {
        return Colour.read(choices.accents().in(mode)).orElseThrow();
    }

    private static String both(Colour light, Colour dark) {
        return "light-dark(" + light.hex() + "," + dark.hex() + ");";
    }

    private static String faces(Typefaces chosen) {
        Typefaces original = ThemeChoices.ORIGINAL.typefaces();
        return face("--titles", chosen.titles(), original.titles(), chosen.text() != original.text())
                + face("--serif", chosen.text(), original.text(), false)
                + face("--sans", chosen.labels(), original.labels(), false);
    }

    private static String face(String token, Typeface chosen, Typeface original, boolean needed) {
        return chosen == original && !needed ? "" : token + ":" + stack(chosen) + ";";
    }

    private static String stack(Typeface face) {
        return switch (face) {
            case SPECTRAL -> "Spectral,\"Spectral fallback\",Georgia,serif";
            case SYSTEM_SERIF -> "Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,Georgia,serif";
            case SYSTEM_SANS -> "system-ui,\"Segoe UI\",Arial,sans-serif";
        };
    }

    private static String scale(ThemeChoices choices) {
        return choices.scale() == ThemeChoices.ORIGINAL.scale()
                ? ""
                : "--scale:" + choices.scale().factor() + ";";
    }

    private static String front(FrontForm form) {
        String opening = switch (form.opening()) {
            case PHOTO -> "";
            case HEADLINE -> Theme.sheet("theme/headline");
            case DENSE -> Theme.sheet("theme/dense");
        };
        return form.wire() ? opening : opening + Theme.sheet("theme/nowire");
    }
}
