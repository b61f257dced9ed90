package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import press.verbatim.sourcing.ReplyMeasure;
import press.verbatim.ui.Chip;

/** What an editor should know before deciding on a reply: that its term is over, that it came late, that it is long. */
class ReplyWarnings extends Composite<Div> {
    ReplyWarnings(ReplyMeasure measure) {
        getContent().addClassName("v-sourcing-head");
        warn(measure.overdue(), "sourcing.reply.overdue");
        warn(measure.late(), "sourcing.reply.late");
        warn(measure.longer(), "sourcing.reply.longer");
        getContent().setVisible(getContent().getElement().getChildCount() > 0);
    }

    private void warn(boolean holds, String key) {
        if (holds) {
            getContent().add(new Chip(getTranslation(key), Chip.Tone.WARN));
        }
    }
}
