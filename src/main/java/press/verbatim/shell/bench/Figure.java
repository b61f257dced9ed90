package press.verbatim.shell.bench;

import java.util.Locale;

/**
 * One figure, as one line.
 *
 * @param target empty where the design names none
 */
record Figure(String name, double value, String unit, String target, boolean holds) {

    static Figure atMost(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, "≤ " + number(limit), value <= limit);
    }

    static Figure atLeast(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, "≥ " + number(limit), value >= limit);
    }

    static Figure told(String name, double value, String unit) {
        return new Figure(name, value, unit, "", true);
    }

    String line() {
        String verdict = target.isEmpty() ? "-" : holds ? "yes" : "no";
        return String.join(" | ", name, number(value), unit, target.isEmpty() ? "-" : target, verdict);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "not measured";
        }
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
