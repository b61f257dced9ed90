package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import press.verbatim.article.ArticleId;
import press.verbatim.article.Gate;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ui.SidePane;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.sourcing.Claim;
import press.verbatim.sourcing.SourcingReport;
import press.verbatim.sourcing.SourcingService;
import press.verbatim.sourcing.Spot;
import press.verbatim.sourcing.Unheard;

/**
 * What an article rests on, beside its text: what is missing before release, who was heard, who replied, where quotations come from,
 * and what may want a source. Each line leads to its place in the text or to what mends it.
 */
@CssImport("./desk/sourcing.css")
class SourcingPane extends Composite<Div> implements SidePane.Panel {
    private final transient SourcingService sourcing;
    private final transient PublishingService publishing;
    private final ArticleId article;
    private final transient TextPlaces text;
    private final ApproachSection approaches;
    private final ReplySection replies;
    private final SourcingFigures figures;
    private final Div missing = new Div();
    private final Div claims = new Div();
    private final Div unheard = new Div();

    SourcingPane(SourcingPanes rooms, ArticleId article, TextPlaces text) {
        this.sourcing = rooms.sourcing();
        this.publishing = rooms.publishing();
        this.article = article;
        this.text = text;
        this.approaches = rooms.approaches(article, text, this::refresh);
        this.replies = rooms.replies(article, text);
        this.figures = new SourcingFigures(text);
        Button file = new Button(getTranslation("sourcing.file"), click -> new FileDialog(this, article).open());
        getContent().addClassNames("v-article-form", "v-sourcing");
        getContent()
                .add(
                        missing,
                        approaches,
                        replies,
                        figures,
                        claims,
                        unheard,
                        new Div(new H3(getTranslation("sourcing.file.title")), file));
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public final void refresh() {
        SourcingReport report = sourcing.report(article);
        show(missing, "sourcing.missing", missing(publishing.gate(article), report), "sourcing.missing.none");
        approaches.show(report.approaches());
        replies.refresh();
        figures.show(report);
        show(claims, "sourcing.claims", report.claims().stream().map(this::line).toList(), "sourcing.claims.none");
        show(
                unheard,
                "sourcing.unheard",
                report.unheard().stream().map(this::line).toList(),
                "sourcing.unheard.none");
    }

    private void show(Div section, String titleKey, List<SourcingLine> lines, String noneKey) {
        section.removeAll();
        section.add(new H3(getTranslation(titleKey)));
        lines.forEach(section::add);
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(noneKey));
            none.addClassName("v-article-why");
            section.add(none);
        }
    }

    private List<SourcingLine> missing(Gate gate, SourcingReport report) {
        List<SourcingLine> lines = new java.util.ArrayList<>();
        gate.refusals().forEach(one -> lines.add(new SourcingLine(getTranslation(one.messageKey()), "")));
        gate.points().forEach(point -> lines.add(line(point, report)));
        return lines;
    }

    private SourcingLine line(Gate.Point point, SourcingReport report) {
        SourcingLine line = new SourcingLine(getTranslation(point.messageKey()), point.words());
        if (point.inText()) {
            return line.act("sourcing.show", () -> text.showWords(point.words()));
        }
        report.unheard().stream()
                .filter(one -> one.key().equals(point.key()))
                .findFirst()
                .ifPresent(one -> line.act("sourcing.ask", () -> approaches.ask(one.person(), one.name()))
                        .act("sourcing.show", () -> show(one.spot())));
        report.approaches().stream()
                .filter(one -> point.key().startsWith("approach:" + one.id()))
                .findFirst()
                .ifPresent(one -> line.act("sourcing.open", () -> approaches.edit(one)));
        return line;
    }

    private SourcingLine line(Claim claim) {
        SourcingLine line = new SourcingLine(getTranslation(claim.kind().messageKey()), claim.words())
                .act("sourcing.show", () -> show(claim.spot()));
        return dismissible(line, claim.key(), claim.dismissed());
    }

    private SourcingLine line(Unheard one) {
        SourcingLine line = new SourcingLine(getTranslation(one.role().messageKey()), one.name())
                .act("sourcing.show", () -> show(one.spot()))
                .act("sourcing.ask", () -> approaches.ask(one.person(), one.name()));
        return dismissible(line, one.key(), one.dismissed());
    }

    private SourcingLine dismissible(SourcingLine line, String key, boolean dismissed) {
        if (dismissed) {
            line.setAside();
            return line.act("sourcing.bringBack", () -> bringBack(key));
        }
        return line.act("sourcing.dismiss", () -> dismiss(key));
    }

    private void dismiss(String key) {
        sourcing.dismiss(article, key);
        refresh();
    }

    private void bringBack(String key) {
        sourcing.bringBack(article, key);
        refresh();
    }

    private void show(Spot spot) {
        text.showPlace(spot.paragraph(), spot.from(), spot.to());
    }
}
