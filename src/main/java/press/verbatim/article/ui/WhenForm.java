package press.verbatim.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.PlannedRelease;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.MomentField;

/** Whether an article goes out at once or at a time to come. {@link PublishDialog} shows it. */
class WhenForm extends Div {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
    private final MomentField moment;
    private final Div later = new Div();

    WhenForm(ZoneId zone, @Nullable PlannedRelease planned) {
        moment = new MomentField(getTranslation("article.when.moment"), zone, MORNING);
        when.setLabel(getTranslation("article.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(
                one -> getTranslation("article.when." + one.name().toLowerCase(Locale.ROOT)));
        when.addValueChangeListener(change -> later.setVisible(isLater()));
        String name = zone.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        later.add(moment, new Paragraph(getTranslation("article.when.help", name)));
        add(when, later);
        addClassName("v-when");
        when.setValue(planned == null ? When.NOW : When.LATER);
        later.setVisible(planned != null);
        moment.show(planned == null ? null : planned.at());
    }

    private enum When {
        NOW,
        LATER
    }

    /** The field to which what is wrong with the time belongs. */
    MomentField field() {
        return moment;
    }

    boolean isLater() {
        return when.getValue() == When.LATER;
    }

    Registration onChange(Runnable act) {
        return when.addValueChangeListener(change -> act.run());
    }

    /** @throws Refusal for no time, or one that the clocks skip */
    Instant time() {
        Instant time = moment.time();
        if (time == null) {
            throw new Refusal("when", "article.refused.when");
        }
        if (moment.isSkipped()) {
            throw new Refusal("when", "article.refused.skipped");
        }
        return time;
    }
}
