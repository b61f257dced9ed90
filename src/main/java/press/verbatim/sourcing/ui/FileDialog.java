package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.stream.Collectors;
import press.verbatim.article.ArticleId;
import press.verbatim.sourcing.FilePart;

/** Offers the dossier of an article as PDF and ZIP; what is confidential goes in only where it is ticked. */
class FileDialog extends Dialog {
    private final ArticleId article;
    private final CheckboxGroup<FilePart> parts = new CheckboxGroup<>();
    private final Anchor pdf = new Anchor();
    private final Anchor zip = new Anchor();

    FileDialog(Component owner, ArticleId article) {
        super(owner.getTranslation("sourcing.file.title"));
        this.article = article;
        setWidth("34rem");
        parts.setLabel(getTranslation("sourcing.file.parts"));
        parts.setItems(FilePart.values());
        parts.setItemLabelGenerator(part -> getTranslation(part.messageKey()));
        parts.addValueChangeListener(change -> point(change.getValue()));
        pdf.setText(getTranslation("sourcing.file.pdf"));
        zip.setText(getTranslation("sourcing.file.zip"));
        Div links = new Div(pdf, zip);
        links.addClassName("v-sourcing-files");
        add(new Paragraph(getTranslation("sourcing.file.help")), parts, links);
        getFooter().add(new Button(getTranslation("article.close"), click -> close()));
        point(Set.of());
    }

    private void point(Set<FilePart> ticked) {
        String query = ticked.stream().sorted().map(FilePart::name).collect(Collectors.joining(","));
        String address = "/desk-api/articles/" + article + "/dossier.";
        String with = query.isEmpty() ? "" : "?with=" + query;
        download(pdf, address + "pdf" + with);
        download(zip, address + "zip" + with);
    }

    private static void download(Anchor link, String address) {
        link.setHref(address);
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
    }
}
