package press.verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;

@VerbatimTest
class TimesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Autowired
    private Times times;

    @Test
    void callsTheFirstOfAMonthAsItsLanguageDoes() {
        assertThat(times.on(FIRST, Locale.FRANCE)).isEqualTo("1er novembre 2026");
        assertThat(times.on(FIRST.plusDays(10), Locale.FRANCE)).isEqualTo("11 novembre 2026");
        assertThat(times.on(FIRST, Locale.UK)).isEqualTo("1 November 2026");
        assertThat(times.at(FIRST.atTime(LocalTime.NOON).atZone(times.zone()).toInstant(), Locale.FRANCE))
                .startsWith("1er nov. 2026");
    }

    @Test
    void tellsATimeToComeShortlyAndTheYearOnlyWhereItIsAnother() {
        int year = LocalDate.now(times.zone()).getYear();
        Instant soon =
                LocalDate.of(year, 12, 1).atTime(6, 0).atZone(times.zone()).toInstant();
        Instant later =
                LocalDate.of(2099, 12, 3).atTime(18, 5).atZone(times.zone()).toInstant();
        assertThat(times.due(soon, Locale.FRANCE)).isEqualTo("1er déc. à 6\u202fh\u202f00");
        assertThat(times.due(later, Locale.FRANCE)).isEqualTo("3 déc. 2099 à 18\u202fh\u202f05");
        assertThat(times.due(later, Locale.UK)).isEqualTo("3 Dec 2099 at 18:05");
    }
}
