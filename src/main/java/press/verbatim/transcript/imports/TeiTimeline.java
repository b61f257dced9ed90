package press.verbatim.transcript.imports;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The points in time of a TEI file, in milliseconds from its origin. */
final class TeiTimeline {
    private static final Map<String, Double> UNITS =
            Map.of("ms", 1.0, "s", 1_000.0, "min", 60_000.0, "m", 60_000.0, "h", 3_600_000.0);

    private final Map<String, Point> points = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private String origin = "";
    private String unit = "s";

    private record Point(
            @Nullable Double interval,
            String since,
            @Nullable Long absolute) {}

    void open(XMLStreamReader xml) {
        origin = fragment(xml.getAttributeValue(null, "origin"), "");
        String given = xml.getAttributeValue(null, "unit");
        unit = given == null ? "s" : given;
    }

    void point(XMLStreamReader xml, @Nullable String id) {
        if (id == null) {
            return;
        }
        String own = xml.getAttributeValue(null, "unit");
        String since = fragment(xml.getAttributeValue(null, "since"), origin);
        points.put(
                id,
                new Point(
                        interval(xml.getAttributeValue(null, "interval"), own == null ? unit : own),
                        since,
                        clock(xml.getAttributeValue(null, "absolute"))));
    }

    /** The time of a point, null where it cannot be reckoned. Chains are followed step by step, never in circles. */
    @Nullable
    Long millis(String id) {
        Long before = known.get(id);
        if (before != null) {
            return before;
        }
        Set<String> passed = new HashSet<>();
        double sum = 0;
        String at = id;
        while (passed.add(at)) {
            Point point = points.get(at);
            Long absolute = point == null ? null : sinceOrigin(at, point);
            if (absolute != null) {
                known.put(id, absolute + Math.round(sum));
                return known.get(id);
            }
            if (point == null || point.interval == null) {
                return null;
            }
            sum += point.interval;
            at = point.since;
        }
        return null;
    }

    private @Nullable Long sinceOrigin(String id, Point point) {
        if (id.equals(origin) || point.interval == null && point.since.equals(id)) {
            return 0L;
        }
        Point zero = points.get(origin);
        Long from = zero == null ? null : zero.absolute;
        return point.absolute == null ? null : Long.valueOf(from == null ? point.absolute : point.absolute - from);
    }

    private static @Nullable Double interval(@Nullable String text, String unit) {
        Double factor = UNITS.get(unit);
        if (text == null || factor == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(text) * factor;
            return value >= 0 && value < 1e15 ? value : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static @Nullable Long clock(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(
                                    text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d") ? text : text + "Z")
                            .toInstant()
                            .toEpochMilli()
                    : LocalTime.parse(text).toNanoOfDay() / 1_000_000;
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static String fragment(@Nullable String pointer, String otherwise) {
        return pointer == null
                ? otherwise
                : pointer.strip().substring(pointer.strip().indexOf('#') + 1);
    }
}
