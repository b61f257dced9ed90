package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.newsletter.EditionDraft;
import press.verbatim.newsletter.EditionPiece;
import press.verbatim.newsletter.NewsletterRow;
import press.verbatim.ui.FieldErrors;

/** The fields of an edition: newsletter, subject, introduction, articles in their order. */
class EditionForm extends Composite<Div> implements HasEnabled {
    private final List<NewsletterRow> known;
    private final ComboBox<NewsletterRow> newsletter = new ComboBox<>();
    private final TextField subject = new TextField();
    private final TextArea intro = new TextArea();
    private final ComboBox<EditionPiece> add = new ComboBox<>();
    private final PieceList pieces;
    private final FieldErrors errors;

    EditionForm(List<NewsletterRow> known, List<EditionPiece> choices, Runnable changed) {
        this.known = known;
        this.pieces = new PieceList(changed);
        newsletter.setLabel(getTranslation("newsletter.subscribers.newsletter"));
        newsletter.setItems(known);
        newsletter.setItemLabelGenerator(row -> row.draft().name());
        known.stream().findFirst().ifPresent(newsletter::setValue);
        newsletter.addValueChangeListener(change -> changed.run());
        subject.setLabel(getTranslation("newsletter.editions.subject"));
        subject.setMaxLength(EditionDraft.SUBJECT_LIMIT);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> changed.run());
        intro.setLabel(getTranslation("newsletter.edition.intro"));
        intro.setValueChangeMode(ValueChangeMode.LAZY);
        intro.addValueChangeListener(change -> changed.run());
        add.setLabel(getTranslation("newsletter.edition.addArticle"));
        add.setHelperText(getTranslation(
                choices.isEmpty() ? "newsletter.edition.noArticle" : "newsletter.edition.addArticleHelp"));
        add.setItems(choices);
        add.setItemLabelGenerator(EditionPiece::headline);
        add.addValueChangeListener(change -> take(change.getValue()));
        errors = new FieldErrors().on("subject", subject).on("articles", add);
        getContent().addClassNames("v-fields", "v-edition-form");
        getContent()
                .add(newsletter, subject, intro, new H2(getTranslation("newsletter.edition.articles")), pieces, add);
    }

    private void take(@Nullable EditionPiece piece) {
        if (piece != null) {
            pieces.add(piece);
            add.clear();
        }
    }

    void fill(EditionDraft draft, List<EditionPiece> chosen) {
        known.stream()
                .filter(row -> row.id().equals(draft.newsletter()))
                .findFirst()
                .ifPresent(newsletter::setValue);
        subject.setValue(draft.subject());
        intro.setValue(draft.intro());
        pieces.fill(chosen);
    }

    /** What is filled in so far; nothing without a newsletter. */
    @Nullable
    EditionDraft draft() {
        NewsletterRow row = newsletter.getValue();
        return row == null ? null : new EditionDraft(row.id(), subject.getValue(), intro.getValue(), pieces.chosen());
    }

    @Nullable
    EditionDraft checked() {
        errors.clear();
        return draft();
    }

    FieldErrors errors() {
        return errors;
    }
}
