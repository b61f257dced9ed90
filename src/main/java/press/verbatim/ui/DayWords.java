package press.verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of calendars in the language of the desk; fields that ask for a day take them. */
public final class DayWords {
    private static final int A_WEEK = 7;

    private DayWords() {}

    /** Names of months and days, the format to write a day in, and the words of the buttons. */
    public static DatePickerI18n of(Component owner, Locale locale) {
        Locale known = known(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, known))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, known))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, known))
                .setFirstDayOfWeek(WeekFields.of(known).getFirstDayOfWeek().getValue() % A_WEEK)
                .setDateFormat(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                FormatStyle.SHORT, null, IsoChronology.INSTANCE, known)
                        .replaceAll("y+", "yyyy"))
                .setToday(owner.getTranslation("ui.today"))
                .setCancel(owner.getTranslation("ui.cancel"))
                .setBadInputErrorMessage(owner.getTranslation("ui.day.unread"));
    }

    /** Whose ways of writing days and hours the desk follows: those of Europe, also in English. */
    static Locale known(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.UK : Locale.FRANCE;
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, A_WEEK)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
