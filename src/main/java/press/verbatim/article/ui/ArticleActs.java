package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveState;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReviewService;
import press.verbatim.article.SchedulingService;
import press.verbatim.article.WorkingStatus;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** The buttons of an article's top bar: what whoever is at work can do with it now, the main act last. */
@org.springframework.stereotype.Component
class ArticleActs {
    private final ReviewService reviews;
    private final PublishingService publishing;
    private final SchedulingService scheduling;
    private final Times times;
    private final CurrentStaff current;

    ArticleActs(
            ReviewService reviews,
            PublishingService publishing,
            SchedulingService scheduling,
            Times times,
            CurrentStaff current) {
        this.reviews = reviews;
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.times = times;
        this.current = current;
    }

    List<Component> buttons(Component owner, ArticleDraft draft, ArticleEditor editor, Runnable changed) {
        List<Component> buttons = new ArrayList<>();
        ArticleId id = draft.id();
        boolean editorRole = current.has(Role.EDITOR);
        boolean waiting = draft.status() == WorkingStatus.REVIEW || draft.status() == WorkingStatus.READY;
        if (editorRole && draft.live() == LiveState.LIVE) {
            buttons.add(note(owner, "withdraw", "notice", said -> publishing.withdraw(id, said), changed));
            buttons.add(note(owner, "depublish", "note", said -> publishing.depublish(id, said), changed));
        }
        if (editorRole && waiting) {
            buttons.add(note(owner, "sendBack", "note", said -> reviews.sendBack(id, said), changed));
        }
        if (editorRole && draft.status() == WorkingStatus.REVIEW) {
            buttons.add(note(owner, "markReady", "note", said -> reviews.markReady(id, said), changed));
        }
        main(owner, draft, editor, changed).forEach(buttons::add);
        return buttons;
    }

    private List<Button> main(Component owner, ArticleDraft draft, ArticleEditor editor, Runnable changed) {
        if (draft.live() == LiveState.WITHDRAWN) {
            return List.of();
        }
        if (current.has(Role.EDITOR) && draft.planned() != null) {
            return List.of(
                    new Button(owner.getTranslation("article.act.unschedule"), click -> cancel(owner, draft, changed)),
                    primary(owner.getTranslation("article.act.reschedule"), () -> open(owner, draft, changed)));
        }
        if (current.has(Role.EDITOR)) {
            return draft.live() != LiveState.LIVE || draft.changesUnderWay()
                    ? List.of(publish(owner, draft, editor, changed))
                    : List.of();
        }
        boolean something = draft.live() != LiveState.LIVE || draft.changesUnderWay();
        return draft.canEdit() && draft.status() == WorkingStatus.DRAFT && something
                ? List.of(submit(owner, draft, editor, changed))
                : List.of();
    }

    private Button publish(Component owner, ArticleDraft draft, ArticleEditor editor, Runnable changed) {
        String key = draft.live() == LiveState.LIVE ? "article.act.release" : "article.act.publish";
        return primary(
                owner.getTranslation(key),
                () -> editor.flush(saved -> whenSaved(owner, saved, () -> open(owner, draft, changed))));
    }

    private void open(Component owner, ArticleDraft draft, Runnable changed) {
        new PublishDialog(publishing, scheduling, times, draft, owner, changed).open();
    }

    private void cancel(Component owner, ArticleDraft draft, Runnable changed) {
        try {
            scheduling.cancel(draft.id());
            Notices.done(owner.getTranslation("article.unscheduled"));
        } catch (Refusal refusal) {
            Notices.problem(owner.getTranslation(refusal.messageKey()));
        }
        changed.run();
    }

    private Button submit(Component owner, ArticleDraft draft, ArticleEditor editor, Runnable changed) {
        NoteDialog dialog = new NoteDialog(owner, "submit", "note", said -> reviews.submit(draft.id(), said), changed);
        return primary(
                owner.getTranslation("article.act.submit"),
                () -> editor.flush(saved -> whenSaved(owner, saved, dialog::open)));
    }

    private static void whenSaved(Component owner, boolean saved, Runnable then) {
        if (saved) {
            then.run();
        } else {
            Notices.problem(owner.getTranslation("article.unsaved"));
        }
    }

    private static Button primary(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Button note(Component owner, String act, String field, NoteDialog.Act work, Runnable changed) {
        return new Button(
                owner.getTranslation("article.act." + act),
                click -> new NoteDialog(owner, act, field, work, changed).open());
    }
}
