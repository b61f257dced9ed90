package press.verbatim.site.theme;

/** A colour by its lightness as eyes see it and its hue (Oklab), to make it lighter or darker and leave its hue alone. */
record Tone(double lightness, double greenRed, double blueYellow) {

    static Tone of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Tone(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    Tone lit(double lightness) {
        return new Tone(Math.clamp(lightness, 0, 1), greenRed, blueYellow);
    }

    Colour colour() {
        double l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
        double m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
        double s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
        return new Colour(
                Colour.channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                Colour.channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                Colour.channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
