package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import press.verbatim.transcript.TranslationPreview;
import press.verbatim.ui.Chip;

/** How a translation would lie beside its original, before it is attached. */
class TranslationPreviewPanel extends Composite<Div> {
    TranslationPreviewPanel(TranslationPreview preview) {
        Div facts = new Div(
                new Span(getTranslation("transcript.ui.translation.preview.lines", preview.lines())),
                new Span(getTranslation("transcript.ui.translation.preview.placed", preview.placed())),
                count("unplaced", preview.lines() - preview.placed()),
                count("untranslated", preview.untranslated()));
        if (preview.unread() > 0) {
            facts.add(new Chip(getTranslation("transcript.ui.import.unread", preview.unread()), Chip.Tone.WARN));
        }
        facts.addClassName("v-facts");
        getContent().addClassNames("v-preview", "v-translation-preview");
        getContent().add(facts);
        preview.beginning().stream().map(this::pair).forEach(getContent()::add);
        getContent().add(QuoterList.touched(this, preview.told()));
    }

    private Chip count(String key, int number) {
        return new Chip(
                getTranslation("transcript.ui.translation." + key, number),
                number == 0 ? Chip.Tone.GOOD : Chip.Tone.WEAK);
    }

    private Component pair(TranslationPreview.Pair pair) {
        Span where = new Span(Clock.text(pair.startMillis()));
        where.addClassName("v-number");
        Span original = new Span(
                pair.original() == null ? getTranslation("transcript.ui.translation.preview.none") : pair.original());
        original.addClassName(pair.original() == null ? "v-soft" : "v-words");
        Span translation = new Span(pair.translation());
        translation.addClassName("v-words");
        Div row = new Div(where, original, translation);
        row.addClassName("v-pair");
        return row;
    }
}
