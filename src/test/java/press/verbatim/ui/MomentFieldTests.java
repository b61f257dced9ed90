package press.verbatim.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

@VerbatimTest
class MomentFieldTests {
    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void open() {
        KaribuSession.open(context, TestStaff.EDITOR);
    }

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void aDayWithoutAnHourIsMeantToItsEnd() {
        MomentField field = field();
        _setValue(_get(field, DayField.class), LocalDate.of(2026, 11, 30));
        assertThat(_get(field, TimePicker.class).getValue()).isEqualTo(LocalTime.of(23, 59));
        assertThat(field.time()).isEqualTo(Instant.parse("2026-11-30T22:59:00Z"));
    }

    @Test
    void aTimeIsShownInTheNewsroomsZoneAndGivenBack() {
        MomentField field = field();
        field.show(Instant.parse("2026-11-20T08:30:00Z"));
        assertThat(_get(field, TimePicker.class).getValue()).isEqualTo(LocalTime.of(9, 30));
        assertThat(field.time()).isEqualTo(Instant.parse("2026-11-20T08:30:00Z"));
        field.show(null);
        assertThat(field.time()).isNull();
    }

    @Test
    void anHourThatTheClocksSkipIsKnown() {
        MomentField field = field();
        _setValue(_get(field, DayField.class), LocalDate.of(2027, 3, 28));
        _setValue(_get(field, TimePicker.class), LocalTime.of(2, 30));
        assertThat(field.isSkipped()).isTrue();
        _setValue(_get(field, TimePicker.class), LocalTime.of(3, 0));
        assertThat(field.isSkipped()).isFalse();
        assertThat(field.time()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void anHourThatComesTwiceIsTheFirst() {
        MomentField field = field();
        _setValue(_get(field, DayField.class), LocalDate.of(2026, 10, 25));
        _setValue(_get(field, TimePicker.class), LocalTime.of(2, 30));
        assertThat(field.time()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static MomentField field() {
        MomentField field = new MomentField("Répondre avant", ZoneId.of("Europe/Paris"), MomentField.END_OF_DAY);
        UI.getCurrent().add(field);
        return field;
    }
}
