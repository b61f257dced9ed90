package press.verbatim.site.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen (sRGB). Whatever reaches a stylesheet has gone through here. */
public record Colour(int red, int green, int blue) {
    private static final Pattern LONG = Pattern.compile("#?[0-9a-f]{6}");
    private static final Pattern SHORT = Pattern.compile("#?[0-9a-f]{3}");
    private static final int HEX = 16;
    private static final double FULL = 255;

    /** Reads {@code #1c4168}, {@code 1C4168} or {@code #abc}; empty for anything else. */
    public static Optional<Colour> read(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        if (SHORT.matcher(code).matches()) {
            code = code.replace("#", "").replaceAll("(.)", "$1$1");
        }
        return LONG.matcher(code).matches() ? Optional.of(of(code.replace("#", ""))) : Optional.empty();
    }

    /** As a stylesheet writes it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The contrast with another colour by WCAG 2.2, from 1 to 21. */
    public double contrast(Colour other) {
        double own = luminance();
        double others = other.luminance();
        return (Math.max(own, others) + 0.05) / (Math.min(own, others) + 0.05);
    }

    /** This colour with a share of another in it. */
    Colour with(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** How bright it is to the eye, from 0 to 1 (WCAG 2.2, relative luminance). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    static double linear(int channel) {
        double share = channel / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The channel that has this much light, as near as the screen can show it. */
    static int channel(double light) {
        double kept = Math.clamp(light, 0, 1);
        double share = kept <= 0.0031308 ? kept * 12.92 : 1.055 * Math.pow(kept, 1 / 2.4) - 0.055;
        return (int) Math.round(share * FULL);
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own * (1 - share) + other * share);
    }

    private static Colour of(String code) {
        int value = Integer.parseInt(code, HEX);
        return new Colour(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }
}
