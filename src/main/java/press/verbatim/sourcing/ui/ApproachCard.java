package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.sourcing.ApproachView;
import press.verbatim.sourcing.Spot;
import press.verbatim.sourcing.Standing;
import press.verbatim.ui.Chip;

/** One request for somebody's side: where it stands, what was asked and answered, and the sentence it led to. */
class ApproachCard extends Composite<Div> {
    /** What whoever works on the article can do with it. */
    interface Acts {
        void edit(ApproachView one);

        void move(ApproachView one, int by);

        void delete(ApproachView one);
    }

    ApproachCard(ApproachView one, Terms terms, TextPlaces text, Acts acts) {
        Span who = new Span(one.who());
        who.addClassName("v-sourcing-who");
        Div head = new Div(who, chip(one.standing()));
        head.addClassName("v-sourcing-head");
        String asked = getTranslation(
                "sourcing.asked",
                terms.times().at(one.askedAt(), getLocale()),
                getTranslation(one.channel().messageKey()));
        getContent().setId("approach-" + one.id());
        getContent().addClassName("v-article-card");
        getContent().add(head, soft(asked), soft(terms.of(one, getLocale())));
        words("sourcing.questions", one.questions());
        words("sourcing.answer", one.answer());
        sentence(one, text);
        Div row = new Div(
                act("ui.edit", one, () -> acts.edit(one)),
                act("sourcing.up", one, () -> acts.move(one, -1)),
                act("sourcing.down", one, () -> acts.move(one, 1)),
                act("ui.delete", one, () -> acts.delete(one)));
        row.addClassName("v-sourcing-acts");
        getContent().add(row);
    }

    private Chip chip(Standing standing) {
        Chip.Tone tone = switch (standing) {
            case ANSWERED -> Chip.Tone.GOOD;
            case WAITING -> Chip.Tone.WEAK;
            case SILENT -> Chip.Tone.WARN;
            case REFUSED -> Chip.Tone.QUIET;
        };
        return new Chip(getTranslation(standing.messageKey()), tone);
    }

    private void words(String labelKey, String words) {
        if (!words.isEmpty()) {
            Paragraph said = new Paragraph(words);
            said.addClassName("v-sourcing-words");
            getContent().add(soft(getTranslation(labelKey)), said);
        }
    }

    private void sentence(ApproachView one, TextPlaces text) {
        if (one.quote().isEmpty()) {
            return;
        }
        words("sourcing.quote", one.quote());
        Spot spot = one.spot();
        if (spot == null) {
            getContent().add(new Chip(getTranslation("sourcing.quote.gone"), Chip.Tone.WARN));
        } else {
            getContent().add(act("sourcing.show", one, () -> text.showPlace(spot.paragraph(), spot.from(), spot.to())));
        }
    }

    private Button act(String key, ApproachView one, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + " : " + one.who());
        return button;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("v-article-why");
        soft.setVisible(!words.isEmpty());
        return soft;
    }
}
