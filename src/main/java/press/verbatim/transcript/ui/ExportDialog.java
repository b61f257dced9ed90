package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.OriginalFile;
import press.verbatim.transcript.OriginalService;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.exports.ExportFormat;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** The files a transcript can be taken away as, with what each of them carries, and the file it was imported from. */
class ExportDialog extends Composite<Dialog> {
    private final transient TranscriptHead head;
    private final transient OriginalService originals;
    private final Div original = new Div();

    ExportDialog(TranscriptHead head, OriginalService originals) {
        this.head = head;
        this.originals = originals;
        UnorderedList formats = new UnorderedList();
        formats.addClassName("v-exports");
        for (ExportFormat format : ExportFormat.values()) {
            formats.add(item(format));
        }
        formats.add(annotations());
        Div body = new Div(formats, original);
        body.addClassName("v-dialog-body");
        getContent().setHeaderTitle(getTranslation("transcript.ui.export.title"));
        getContent().add(body);
        getContent()
                .getFooter()
                .add(new Button(
                        getTranslation("ui.close"), click -> getContent().close()));
        showOriginal();
    }

    void open() {
        getContent().open();
    }

    private Component item(ExportFormat format) {
        Span carries = new Span(getTranslation("transcript.ui.export.carries." + format));
        carries.addClassName("v-soft");
        String name = getTranslation("transcript.ui.export." + format);
        ListItem item = new ListItem(link(name, "export?format=" + format));
        if (head.translationLanguage() != null && !format.carriesBoth()) {
            String translated = getTranslation("transcript.ui.export.translation", name);
            item.add(new Span(" · "), link(translated, "export?format=" + format + "&side=" + TextSide.TRANSLATION));
        }
        item.add(new Div(carries));
        return item;
    }

    private Component annotations() {
        Span carries = new Span(getTranslation("transcript.notes.export.carries"));
        carries.addClassName("v-soft");
        return new ListItem(
                link(getTranslation("transcript.notes.export"), "annotations.jsonld"),
                new Span(" · "),
                link(getTranslation("transcript.notes.export.mine"), "annotations.jsonld?mine=true"),
                new Div(carries));
    }

    private Anchor link(String text, String file) {
        Anchor link = new Anchor("/desk-api/transcripts/" + head.id() + "/" + file, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void showOriginal() {
        original.removeAll();
        Optional<OriginalFile> kept = originals.find(head.id());
        original.add(new H2(getTranslation("transcript.ui.original")));
        if (kept.isEmpty()) {
            original.add(new Paragraph(getTranslation("transcript.ui.original.none")));
            return;
        }
        OriginalFile file = kept.get();
        Span print = new Span(getTranslation("transcript.ui.original.print", file.sha256()));
        print.addClassName("v-soft");
        Button drop = new Button(getTranslation("transcript.ui.original.drop"), click -> askToDrop());
        drop.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        original.add(link(file.name(), "original"), new Div(print), drop);
    }

    private void askToDrop() {
        ConfirmAct.ask(
                this,
                getTranslation("transcript.ui.original.drop"),
                getTranslation("transcript.ui.original.drop.text"),
                getTranslation("ui.delete"),
                this::drop);
    }

    private void drop() {
        try {
            originals.drop(head.id());
            Notices.done(getTranslation("transcript.ui.original.dropped"));
            showOriginal();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }
}
