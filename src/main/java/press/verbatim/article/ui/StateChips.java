package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleRow;
import press.verbatim.article.LiveState;
import press.verbatim.article.PlannedRelease;
import press.verbatim.article.WorkingStatus;
import press.verbatim.ui.Chip;
import press.verbatim.ui.Chip.Tone;
import press.verbatim.ui.Times;

/** The chips that tell where an article stands: for readers first, then its working copy. */
final class StateChips {
    private StateChips() {}

    static Component[] of(Component owner, Times times, ArticleDraft draft) {
        PlannedRelease planned = draft.planned();
        Instant due = planned == null ? null : planned.at();
        return of(
                owner,
                status(owner, times, draft.status(), due),
                draft.status(),
                draft.live(),
                draft.changesUnderWay());
    }

    private static Component[] of(Component owner, String said, WorkingStatus status, LiveState live, boolean changes) {
        List<Component> chips = new ArrayList<>();
        if (live != LiveState.OFFLINE) {
            chips.add(
                    new Chip(owner.getTranslation(live.messageKey()), live == LiveState.LIVE ? Tone.GOOD : Tone.WARN));
        }
        if (live == LiveState.OFFLINE || status != WorkingStatus.DRAFT) {
            chips.add(new Chip(said, status == WorkingStatus.DRAFT ? Tone.QUIET : Tone.WEAK));
        }
        if (changes) {
            chips.add(new Chip(owner.getTranslation("article.changes"), Tone.WEAK));
        }
        return chips.toArray(Component[]::new);
    }

    private static String status(Component owner, Times times, WorkingStatus status, @Nullable Instant due) {
        return due == null
                ? owner.getTranslation(status.messageKey())
                : owner.getTranslation(
                        "article.scheduled", times.due(due, UI.getCurrent().getLocale()));
    }

    static Component line(Component owner, Times times, ArticleRow row) {
        String said = status(owner, times, row.status(), row.scheduledAt());
        Span line = new Span(of(owner, said, row.status(), row.live(), row.changesUnderWay()));
        line.addClassName("v-header-chips");
        return line;
    }
}
