package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.article.LiveState;
import press.verbatim.article.WorkingStatus;
import press.verbatim.ui.Chip;
import press.verbatim.ui.Chip.Tone;

/** The chips that tell where an article stands: for readers first, then its working copy. */
final class StateChips {
    private StateChips() {}

    static Component[] of(Component owner, WorkingStatus status, LiveState live, boolean changes) {
        List<Component> chips = new ArrayList<>();
        if (live != LiveState.OFFLINE) {
            chips.add(
                    new Chip(owner.getTranslation(live.messageKey()), live == LiveState.LIVE ? Tone.GOOD : Tone.WARN));
        }
        if (live == LiveState.OFFLINE || status != WorkingStatus.DRAFT) {
            chips.add(new Chip(
                    owner.getTranslation(status.messageKey()), status == WorkingStatus.DRAFT ? Tone.QUIET : Tone.WEAK));
        }
        if (changes) {
            chips.add(new Chip(owner.getTranslation("article.changes"), Tone.WEAK));
        }
        return chips.toArray(Component[]::new);
    }

    static Component line(Component owner, WorkingStatus status, LiveState live, boolean changes) {
        Span line = new Span(of(owner, status, live, changes));
        line.addClassName("v-header-chips");
        return line;
    }
}
