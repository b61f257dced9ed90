package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.sourcing.Origin;
import press.verbatim.sourcing.SourcingReport;
import press.verbatim.ui.Chip;

/** How many quotations lead to a source, with which results, and where they come from. */
class SourcingFigures extends Composite<Div> {
    private final transient TextPlaces text;

    SourcingFigures(TextPlaces text) {
        this.text = text;
    }

    void show(SourcingReport report) {
        getContent().removeAll();
        getContent().add(new H3(getTranslation("sourcing.quotations")));
        if (report.quotations() == 0) {
            getContent().add(new Paragraph(getTranslation("sourcing.quotations.none")));
            return;
        }
        UnorderedList results = new UnorderedList();
        report.byResult()
                .forEach((result, count) ->
                        results.add(new ListItem(getTranslation(result.messageKey()) + " : " + count)));
        results.addClassName("v-sourcing-results");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "sourcing.traced", report.traced(), report.quotations(), report.percent())),
                        results,
                        new H3(getTranslation("sourcing.origins")));
        report.origins().forEach(one -> getContent().add(line(one)));
    }

    private SourcingLine line(Origin origin) {
        String name = origin.name().isEmpty() ? getTranslation("sourcing.origin.unsaid") : origin.name();
        Chip chip = origin.named()
                ? new Chip(getTranslation("sourcing.origin.named"), Chip.Tone.QUIET)
                : new Chip(getTranslation("sourcing.origin.unnamed"), Chip.Tone.WEAK);
        String kind = getTranslation(origin.kind().messageKey(), origin.quotations());
        return new SourcingLine(kind, name, chip)
                .act(
                        "sourcing.show",
                        () -> text.showPlace(
                                origin.spot().paragraph(),
                                origin.spot().from(),
                                origin.spot().to()));
    }
}
