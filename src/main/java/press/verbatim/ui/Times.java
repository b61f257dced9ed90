package press.verbatim.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Words;

/** Writes times and dates as the desk reads them. Views call it; the zone is the newsroom's. */
@Component
public class Times {
    private final Words words;
    private final Clock clock;
    private final DeskZone zone;

    Times(Words words, Clock clock, DeskZone zone) {
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /** « il y a 2 min » for the last day, the date and time before that. */
    public String ago(Instant at, Locale locale) {
        Duration since = Duration.between(at, clock.instant());
        if (since.toMinutes() < 1) {
            return words.get(locale, "ui.ago.now");
        }
        if (since.toHours() < 1) {
            return words.get(locale, "ui.ago.minutes", since.toMinutes());
        }
        return since.toDays() < 1 ? words.get(locale, "ui.ago.hours", since.toHours()) : at(at, locale);
    }

    /** Date and time, medium and short. */
    public String at(Instant at, Locale locale) {
        ZonedDateTime there = at.atZone(zone());
        String text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(there);
        return first(text, there.toLocalDate(), locale);
    }

    /** A time to come, short enough for a list: « 3 déc. à 6 h 00 », with the year where it is another. */
    public String due(Instant at, Locale locale) {
        ZonedDateTime there = at.atZone(zone());
        boolean thisYear = there.getYear() == clock.instant().atZone(zone()).getYear();
        String day = DateTimeFormatter.ofPattern(thisYear ? "d MMM" : "d MMM yyyy", locale)
                .format(there);
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        String hour = DateTimeFormatter.ofPattern(french ? "H\u202f'h'\u202fmm" : "H:mm", locale)
                .format(there);
        return words.get(locale, "ui.due", first(day, there.toLocalDate(), locale), hour);
    }

    /** A date in words. */
    public String on(LocalDate date, Locale locale) {
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
        return first(text, date, locale);
    }

    /** French calls the first day of a month « 1er ». */
    private static String first(String text, LocalDate day, Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return french && day.getDayOfMonth() == 1 ? text.replaceFirst("^1(?= )", "1er") : text;
    }

    /** The newsroom's time zone. */
    public ZoneId zone() {
        return zone.zone();
    }
}
