package press.verbatim.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the foot of the desk: what was done, what can be undone, what went wrong. Every view calls it. */
public final class Notices {
    private static final int READING_TIME = 4_000;
    private static final int UNDO_TIME = 10_000;
    private static final int PROBLEM_TIME = 12_000;

    private Notices() {}

    /** Says that something was done. */
    public static void done(String text) {
        Notification.show(text, READING_TIME, Position.BOTTOM_START);
    }

    /** Says that something was done and offers to take it back for ten seconds. */
    public static void undo(String text, Runnable undo) {
        Notification notice = new Notification();
        Button back = new Button(notice.getTranslation("ui.undo"), click -> {
            undo.run();
            notice.close();
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        HorizontalLayout line = new HorizontalLayout(new Span(text), back);
        line.setAlignItems(Alignment.CENTER);
        notice.add(line);
        notice.setDuration(UNDO_TIME);
        notice.setPosition(Position.BOTTOM_START);
        notice.open();
    }

    /** Says what went wrong and what to do. */
    public static void problem(String text) {
        Notification notice = Notification.show(text, PROBLEM_TIME, Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
