package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import press.verbatim.article.PageFinding;
import press.verbatim.article.PageFinding.Part;
import tools.jackson.databind.json.JsonMapper;

/** What axe, the HTML, the structured data and the links of the page shown say, in words; looked at when asked for, and again after a change. */
class PageChecksPanel extends Composite<Div> {
    private static final JsonMapper JSON = new JsonMapper();

    private final transient Supplier<List<PageFinding>> checks;
    private final transient Supplier<String> shown;
    private final transient IntSupplier width;
    private final Paragraph changed = new Paragraph();
    private final Div results = new Div();
    private final Div access = new Div();
    private final PageAxe axe = new PageAxe();

    /** As the browser tells it. */
    record Found(String help, List<String> places) {}

    /**
     * @param shown where the page stands that is shown
     * @param width how wide it is shown
     */
    PageChecksPanel(Supplier<List<PageFinding>> checks, Supplier<String> shown, IntSupplier width) {
        this.checks = checks;
        this.shown = shown;
        this.width = width;
        Button run = new Button(getTranslation("article.checks.run"), click -> run());
        changed.setText(getTranslation("article.checks.changed"));
        changed.setVisible(false);
        results.getElement().setAttribute("role", "status");
        axe.addLookedListener(event -> looked(event.found()));
        getContent().addClassName("v-page-checks");
        getContent().add(run, changed, results, axe);
    }

    /** What is listed was found on a page that is no longer shown. */
    void outdate() {
        changed.setVisible(results.getComponentCount() > 0);
    }

    private void run() {
        List<PageFinding> found = checks.get();
        changed.setVisible(false);
        results.removeAll();
        access.removeAll();
        access.add(new Paragraph(getTranslation("article.checks.looking")));
        results.add(new H3(getTranslation("article.checks.ACCESS")), access);
        Arrays.stream(Part.values()).forEach(part -> add(part, found));
        axe.check(shown.get(), width.getAsInt());
    }

    private void add(Part part, List<PageFinding> all) {
        List<String> sentences = all.stream()
                .filter(finding -> finding.part() == part)
                .map(finding -> getTranslation(finding.key(), finding.details().toArray()))
                .distinct()
                .toList();
        if (part == Part.ELSEWHERE && sentences.isEmpty()) {
            return;
        }
        results.add(new H3(getTranslation("article.checks." + part)));
        results.add(list(sentences));
    }

    private void looked(String found) {
        access.removeAll();
        if (found.isEmpty()) {
            access.add(new Paragraph(getTranslation("article.checks.unable")));
            return;
        }
        List<String> sentences = new ArrayList<>();
        for (Found each : JSON.readValue(found, Found[].class)) {
            sentences.add(getTranslation("article.checks.place", each.help(), String.join(" · ", each.places())));
        }
        access.add(list(sentences));
    }

    private Component list(List<String> sentences) {
        if (sentences.isEmpty()) {
            return new Paragraph(getTranslation("article.checks.nothing"));
        }
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
