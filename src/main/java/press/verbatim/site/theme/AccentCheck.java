package press.verbatim.site.theme;

import java.util.Arrays;
import java.util.List;

/** Says how an accent can be read in a mode, and which colour of the same hue is the nearest that can. */
public final class AccentCheck {
    private static final double STEP = 0.004;
    private static final double DARK_LIGHTNESS = 0.8;

    private AccentCheck() {}

    /** One use with its contrast; it holds where the contrast is what the use asks for. */
    public record Figure(AccentUse use, double contrast) {
        public boolean holds() {
            return contrast >= use.needed();
        }
    }

    /** Every use, in the order of the desk. */
    public static List<Figure> figures(Colour accent, PaperMode mode) {
        return Arrays.stream(AccentUse.values())
                .map(use -> new Figure(use, use.found(accent, mode)))
                .toList();
    }

    public static boolean holds(Colour accent, PaperMode mode) {
        return figures(accent, mode).stream().allMatch(Figure::holds);
    }

    /** An accent for dark paper of the same hue as one for light paper. */
    public static Colour darkOf(Colour light) {
        return nearest(Tone.of(light).lit(DARK_LIGHTNESS).colour(), PaperMode.DARK);
    }

    /** The accent itself where it holds, else the same hue, as much darker or lighter as it takes. */
    public static Colour nearest(Colour accent, PaperMode mode) {
        Tone tone = Tone.of(accent);
        Colour tried = accent;
        for (int step = 1; !holds(tried, mode); step++) {
            tried = tone.lit(tone.lightness() + mode.awayFromPaper() * STEP * step)
                    .colour();
        }
        return tried;
    }
}
