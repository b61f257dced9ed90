package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.AnnotationExchangeService;
import press.verbatim.transcript.OriginalService;
import press.verbatim.transcript.RecordingService;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TranslationService;
import press.verbatim.transcript.WithdrawalService;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** What can be done with a transcript as a whole, as the menu of its page offers it. */
@org.springframework.stereotype.Component
class TranscriptActs {
    private final TranscriptService transcripts;
    private final TranslationService translations;
    private final WithdrawalService withdrawals;
    private final OriginalService originals;
    private final AnnotationExchangeService exchange;
    private final RecordingService recordings;
    private final Times times;

    TranscriptActs(
            TranscriptService transcripts,
            TranslationService translations,
            WithdrawalService withdrawals,
            OriginalService originals,
            AnnotationExchangeService exchange,
            RecordingService recordings,
            Times times) {
        this.transcripts = transcripts;
        this.translations = translations;
        this.withdrawals = withdrawals;
        this.originals = originals;
        this.exchange = exchange;
        this.recordings = recordings;
        this.times = times;
    }

    /**
     * @param refresh shows what changed beside the words
     * @param reload shows words that changed
     */
    Component menu(TranscriptHead head, boolean editor, Consumer<TranscriptId> refresh, Consumer<TranscriptId> reload) {
        MenuBar menu = new MenuBar();
        menu.addItem(label(menu, "translation"), click -> translate(head, reload));
        SubMenu more = menu.addItem("⋯").getSubMenu();
        menu.getItems().getLast().setAriaLabel(label(menu, "more"));
        more.addItem(label(menu, "edit"), click -> edit(head, refresh));
        more.addItem(label(menu, "export"), click -> new ExportDialog(head, originals).open());
        more.addItem(
                menu.getTranslation("transcript.notes.import"),
                click -> new AnnotationImportDialog(head.id(), exchange, reload).open());
        if (head.withdrawn() == null) {
            more.addItem(label(menu, "recording.act"), click -> record(head, reload));
        }
        more.addItem(label(menu, "delete"), click -> delete(head));
        if (editor) {
            more.addItem(
                    label(menu, head.withdrawn() == null ? "withdraw" : "withdraw.again"),
                    click -> withdraw(head, reload));
        }
        return menu;
    }

    private void translate(TranscriptHead head, Consumer<TranscriptId> reload) {
        new TranslationDialog(head, transcripts, translations, () -> reload.accept(head.id())).open();
    }

    private void record(TranscriptHead head, Consumer<TranscriptId> reload) {
        new RecordingDialog(head, recordings, () -> reload.accept(head.id())).open();
    }

    private void withdraw(TranscriptHead head, Consumer<TranscriptId> reload) {
        new WithdrawalDialog(head, withdrawals, times, () -> reload.accept(head.id())).open();
    }

    private void edit(TranscriptHead head, Consumer<TranscriptId> refresh) {
        DetailsForm form = new DetailsForm();
        form.show(head);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(label(dialog, "edit.title"));
        dialog.add(form);
        DialogActs.add(dialog, dialog.getTranslation("ui.save"), () -> save(head.id(), form, refresh));
        dialog.open();
    }

    private boolean save(TranscriptId id, DetailsForm form, Consumer<TranscriptId> refresh) {
        FieldErrors errors = form.errors();
        errors.clear();
        try {
            transcripts.describe(id, form.details());
        } catch (Refusal refusal) {
            errors.show(refusal);
            return false;
        }
        refresh.accept(id);
        return true;
    }

    private void delete(TranscriptHead head) {
        UI ui = UI.getCurrent();
        try {
            transcripts.delete(head.id());
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
            return;
        }
        ui.navigate(TranscriptsView.class);
        Notices.undo(ui.getTranslation("transcript.ui.deleted"), () -> restore(head.id()));
    }

    private void restore(TranscriptId id) {
        transcripts.restore(id);
        UI.getCurrent().navigate(TranscriptView.class, TranscriptView.at(id));
    }

    private static String label(Component owner, String name) {
        return owner.getTranslation("transcript.ui." + name);
    }
}
