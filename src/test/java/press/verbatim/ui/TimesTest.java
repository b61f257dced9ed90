package press.verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
}
