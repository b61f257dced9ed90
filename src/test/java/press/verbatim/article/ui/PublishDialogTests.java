package press.verbatim.article.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.PublishingService;
import press.verbatim.article.SchedulingService;
import press.verbatim.article.WorkingStatus;
import press.verbatim.security.TestStaff;
import press.verbatim.ui.Chip;
import press.verbatim.ui.DayField;
import press.verbatim.ui.MomentField;
import press.verbatim.ui.Times;

@VerbatimTest
class PublishDialogTests {
    private static final LocalTime SIX = LocalTime.of(6, 0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private SchedulingService scheduling;

    @Autowired
    private Times times;

    private ArticleId id;

    @BeforeEach
    void open() {
        id = fixture.writtenBy(TestStaff.REPORTER, "Sous embargo");
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(ArticleDesk.article(id));
    }

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void anEditorChoosesADayAndAnHourAndTheHeadSaysThem() {
        LocalDate day = LocalDate.now(times.zone()).plusDays(3);
        later(day, SIX);
        Instant due = ZonedDateTime.of(day, SIX, times.zone()).toInstant();
        assertThat(articles.open(id).planned()).isNotNull();
        assertThat(articles.open(id).planned().at()).isEqualTo(due);
        UI.getCurrent().navigate(ArticleDesk.ARTICLES);
        UI.getCurrent().navigate(ArticleDesk.article(id));
        String said = "Programmé pour le " + times.due(due, UI.getCurrent().getLocale());
        assertThat(said).endsWith("à 6\u202fh\u202f00");
        _get(Chip.class, spec -> spec.withText(said));
        _click(_get(Button.class, spec -> spec.withText("Déprogrammer")));
        assertThat(articles.open(id).status()).isEqualTo(WorkingStatus.READY);
        _get(Button.class, spec -> spec.withText("Publier…"));
        _assertNone(Button.class, spec -> spec.withText("Déprogrammer"));
    }

    @Test
    void theTimeIsChangedInTheSameDialog() {
        later(LocalDate.now(times.zone()).plusDays(3), SIX);
        dialog();
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(SIX);
        _setValue(_get(TimePicker.class), LocalTime.of(18, 30));
        _click(_get(Button.class, spec -> spec.withText("Programmer")));
        assertThat(articles.open(id).planned().at().atZone(times.zone()).toLocalTime())
                .isEqualTo(LocalTime.of(18, 30));
    }

    @Test
    void aPassedHourAndNoHourAreRefusedAtTheField() {
        later(LocalDate.now(times.zone()).minusDays(1), SIX);
        assertThat(_get(MomentField.class).getErrorMessage()).startsWith("Cette heure est passée");
        _get(DayField.class).clear();
        _click(_get(Button.class, spec -> spec.withText("Programmer")));
        assertThat(_get(MomentField.class).getErrorMessage()).isEqualTo("Choisissez un jour et une heure.");
        assertThat(articles.open(id).planned()).isNull();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void later(LocalDate day, LocalTime hour) {
        dialog();
        RadioButtonGroup when = _get(RadioButtonGroup.class, spec -> spec.withLabel("Quand"));
        _setValue(when, when.getListDataView().getItem(1));
        _setValue(_get(DayField.class), day);
        _setValue(_get(TimePicker.class), hour);
        _click(_get(Button.class, spec -> spec.withText("Programmer")));
    }

    private void dialog() {
        new PublishDialog(publishing, scheduling, times, articles.open(id), UI.getCurrent(), () -> {}).open();
    }
}
