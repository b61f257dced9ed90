package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jsoup.Jsoup;
import press.verbatim.site.theme.BoxWords;
import press.verbatim.ui.FieldErrors;

/** The words of the newsletter box; the consent text is shown where the newsletter keeps it. */
class BoxFields extends Composite<Div> {
    private final TextField title = new TextField();
    private final TextArea sentence = new TextArea();
    private final TextField button = new TextField();
    private final Paragraph named = new Paragraph();
    private final String house;
    private final String consent;

    /** Fields with the words of the house in them, as long as nothing else is chosen. */
    BoxFields(HouseWords words, String consentHtml, Runnable changed) {
        this.house = words.button();
        this.consent = Jsoup.parseBodyFragment(consentHtml).text();
        title.setLabel(getTranslation("site.theme.box.title"));
        title.setPlaceholder(words.title());
        title.setMaxLength(BoxWords.TITLE_MAX);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        sentence.setLabel(getTranslation("site.theme.box.sentence"));
        sentence.setMaxLength(BoxWords.SENTENCE_MAX);
        sentence.setValueChangeMode(ValueChangeMode.LAZY);
        button.setLabel(getTranslation("site.theme.box.button"));
        button.setPlaceholder(house);
        button.setMaxLength(BoxWords.BUTTON_MAX);
        button.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> changed.run());
        sentence.addValueChangeListener(change -> changed.run());
        button.addValueChangeListener(change -> retitled(changed));
        named.addClassName("v-problem");
        getContent().addClassName("v-fields");
        getContent().add(title, sentence, button, named);
        warn();
    }

    /** What the box says where nothing else was chosen, in the language of the site. */
    record HouseWords(String title, String button) {}

    void errors(FieldErrors errors) {
        errors.on("title", title).on("sentence", sentence).on("button", button);
    }

    void show(BoxWords words) {
        title.setValue(words.title());
        sentence.setValue(words.sentence());
        button.setValue(words.button());
        warn();
    }

    BoxWords value() {
        return new BoxWords(title.getValue(), sentence.getValue(), button.getValue());
    }

    private void retitled(Runnable changed) {
        warn();
        changed.run();
    }

    /** The consent text may name the button that is pressed; then both must change together. */
    private void warn() {
        String called = button.getValue().isBlank() ? house : button.getValue().strip();
        boolean misnamed = !called.equals(house) && consent.contains(house) && !consent.contains(called);
        named.setVisible(misnamed);
        named.setText(misnamed ? getTranslation("site.theme.box.named", house) : "");
    }
}
