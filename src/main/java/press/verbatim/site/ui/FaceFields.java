package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import press.verbatim.site.theme.HeadlineScale;
import press.verbatim.site.theme.Typeface;
import press.verbatim.site.theme.Typefaces;

/** What is set in which face, and how large headlines are. */
class FaceFields extends Composite<Div> {
    private final Select<Typeface> titles;
    private final Select<Typeface> text;
    private final Select<Typeface> labels;
    private final Select<HeadlineScale> scale = new Select<>();

    FaceFields(Runnable changed) {
        titles = face("titles", changed);
        text = face("text", changed);
        labels = face("labels", changed);
        scale.setLabel(getTranslation("site.theme.scale"));
        scale.setItems(HeadlineScale.values());
        scale.setItemLabelGenerator(one -> getTranslation("site.theme.scale." + one));
        scale.addValueChangeListener(change -> changed.run());
        getContent().addClassName("v-fields");
        getContent().add(titles, text, labels, scale);
    }

    private Select<Typeface> face(String of, Runnable changed) {
        Select<Typeface> select = new Select<>();
        select.setLabel(getTranslation("site.theme.face." + of));
        select.setItems(Typeface.values());
        select.setItemLabelGenerator(one -> getTranslation("site.theme.face." + one));
        select.addValueChangeListener(change -> changed.run());
        return select;
    }

    void show(Typefaces faces, HeadlineScale headlines) {
        titles.setValue(faces.titles());
        text.setValue(faces.text());
        labels.setValue(faces.labels());
        scale.setValue(headlines);
    }

    Typefaces faces() {
        return new Typefaces(titles.getValue(), text.getValue(), labels.getValue());
    }

    HeadlineScale scale() {
        return scale.getValue();
    }
}
