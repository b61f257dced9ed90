package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import press.verbatim.newsletter.SubscriberState;
import press.verbatim.ui.Chip;

/** The state of a subscriber in a word and a tone; in the list and in the person's dialog. */
class StateChip extends Composite<Span> {
    StateChip(SubscriberState state) {
        Chip.Tone tone = switch (state) {
            case CONFIRMED -> Chip.Tone.GOOD;
            case PENDING -> Chip.Tone.WEAK;
            case SUPPRESSED -> Chip.Tone.WARN;
            case UNSUBSCRIBED, ERASED -> Chip.Tone.QUIET;
        };
        getContent().add(new Chip(getTranslation("newsletter.state." + state), tone));
    }
}
