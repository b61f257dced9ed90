package press.verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

@VerbatimTest
class DayWordsTest {
    @Autowired
    private ApplicationContext context;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void calendarsSpeakTheLanguageOfTheDesk() {
        KaribuSession.open(context, TestStaff.EDITOR);
        DatePickerI18n french = DayWords.of(UI.getCurrent(), Locale.FRENCH);
        assertThat(french.getMonthNames())
                .startsWith("janvier")
                .endsWith("décembre")
                .hasSize(12);
        assertThat(french.getWeekdays()).startsWith("dimanche", "lundi").hasSize(7);
        assertThat(french.getFirstDayOfWeek()).isOne();
        assertThat(french.getDateFormats()).containsExactly("dd/MM/yyyy");
        assertThat(french.getToday()).isEqualTo("Aujourd’hui");
        assertThat(DayWords.of(UI.getCurrent(), Locale.ENGLISH).getMonthNames()).startsWith("January");
    }
}
