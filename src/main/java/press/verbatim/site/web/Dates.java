package press.verbatim.site.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import press.verbatim.site.view.Stamp;
import press.verbatim.site.view.Text;

/** Writes moments in the words of the public language and in the newsroom's time zone. */
record Dates(Text text, Locale language, ZoneId zone) {

    /** A day and an hour: « 21 novembre 2026 à 18 h 40 ». */
    Stamp full(Instant at) {
        return stamp(at, "MMMM yyyy", "site.date.at");
    }

    /** For columns of headlines: « 21 nov. » above « 18 h 40 ». */
    Stamp brief(Instant at) {
        return stamp(at, "MMM", "site.date.brief");
    }

    String day(LocalDate date) {
        return day(date, "MMMM yyyy");
    }

    /** For machines: whole seconds of universal time, with the mark that says so. */
    static String machine(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** A place in a recording: hours, minutes, seconds. */
    static String clock(long millis) {
        long seconds = millis / 1000;
        return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private Stamp stamp(Instant at, String month, String joined) {
        ZonedDateTime local = at.atZone(zone);
        String hour = "%d".formatted(local.getHour());
        String minute = "%02d".formatted(local.getMinute());
        String words = text.get(joined, day(local.toLocalDate(), month), hour, minute);
        return new Stamp(machine(at), words);
    }

    private String day(LocalDate date, String month) {
        String number = date.getDayOfMonth() == 1 ? text.get("site.date.first") : "" + date.getDayOfMonth();
        return number + "\u00a0" + DateTimeFormatter.ofPattern(month, language).format(date);
    }
}
