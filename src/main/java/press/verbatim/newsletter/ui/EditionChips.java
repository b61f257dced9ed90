package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Component;
import press.verbatim.newsletter.EditionState;
import press.verbatim.ui.Chip;

/** The state of an edition in a word and a tone. */
final class EditionChips {
    private EditionChips() {}

    static Chip of(Component owner, EditionState state) {
        Chip.Tone tone = switch (state) {
            case DRAFT -> Chip.Tone.QUIET;
            case SENDING -> Chip.Tone.WEAK;
            case STOPPED -> Chip.Tone.WARN;
            case SENT -> Chip.Tone.GOOD;
        };
        return new Chip(owner.getTranslation("newsletter.editionState." + state), tone);
    }
}
