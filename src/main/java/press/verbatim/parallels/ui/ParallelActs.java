package press.verbatim.parallels.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** What may be done with a pair on the board, by whoever is at work; the service refuses the rest. */
@SpringComponent
@UIScope
class ParallelActs {
    private final ParallelsService parallels;
    private final CurrentStaff current;

    ParallelActs(ParallelsService parallels, CurrentStaff current) {
        this.parallels = parallels;
        this.current = current;
    }

    List<Button> on(ParallelCard card, boolean deleted, Runnable changed) {
        List<Button> acts = new ArrayList<>();
        boolean editor = current.has(Role.EDITOR);
        if (!editor && (!card.mine() || card.isPublic())) {
            return acts;
        }
        if (deleted) {
            acts.add(button("restore", () -> run(() -> parallels.restore(card.id()), "restored", changed)));
            return acts;
        }
        acts.add(button("edit", () -> edit(card, changed)));
        if (editor) {
            acts.add(
                    card.isPublic()
                            ? button("unpublish", () -> run(() -> parallels.unpublish(card.id()), "hidden", changed))
                            : button("publish", () -> publish(card, changed)));
        }
        if (!card.isPublic()) {
            acts.add(button("delete", () -> delete(card, changed)));
        }
        return acts;
    }

    private void publish(ParallelCard card, Runnable changed) {
        UI ui = UI.getCurrent();
        ConfirmAct.ask(
                ui,
                ui.getTranslation("parallels.publish.title"),
                ui.getTranslation(
                        "parallels.publish.text",
                        card.left().words(),
                        card.right().words()),
                ui.getTranslation("parallels.publish"),
                () -> run(() -> parallels.makePublic(card.id()), "published", changed));
    }

    private void delete(ParallelCard card, Runnable changed) {
        try {
            parallels.delete(card.id());
            changed.run();
            Notices.undo(UI.getCurrent().getTranslation("parallels.deleted"), () -> {
                parallels.restore(card.id());
                changed.run();
            });
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private void edit(ParallelCard card, Runnable changed) {
        UI ui = UI.getCurrent();
        RelationFields fields = new RelationFields(card.relation(), card.comment());
        Dialog dialog = new Dialog(ui.getTranslation("parallels.edit"));
        dialog.setWidth("min(34rem, 94vw)");
        Div body = new Div(fields);
        body.addClassName("v-dialog-body");
        dialog.add(body);
        Button save = new Button(ui.getTranslation("ui.save"), click -> save(card, fields, dialog, changed));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(ui.getTranslation("ui.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void save(ParallelCard card, RelationFields fields, Dialog dialog, Runnable changed) {
        try {
            parallels.describe(card.id(), fields.relation(), fields.comment());
            dialog.close();
            changed.run();
        } catch (Refusal refusal) {
            fields.errors().show(refusal);
        }
    }

    private static void run(Runnable act, String done, Runnable changed) {
        try {
            act.run();
            Notices.done(UI.getCurrent().getTranslation("parallels." + done));
            changed.run();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private static Button button(String act, Runnable listener) {
        return new Button(UI.getCurrent().getTranslation("parallels." + act), click -> listener.run());
    }
}
