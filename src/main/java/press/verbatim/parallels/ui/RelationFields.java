package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.Relation;
import press.verbatim.ui.FieldErrors;

/** How two passages stand to each other, and what readers are told of it. */
class RelationFields extends Composite<Div> {
    private final Select<Relation> relation = new Select<>();
    private final TextArea comment = new TextArea();

    RelationFields() {
        relation.setLabel(getTranslation("parallels.relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(each -> getTranslation("parallels.relation." + each));
        relation.setValue(Relation.SAME_POINT);
        comment.setLabel(getTranslation("parallels.comment"));
        comment.setHelperText(getTranslation("parallels.comment.help"));
        comment.setMaxLength(ParallelDraft.COMMENT_LIMIT);
        comment.setWidthFull();
        getContent().addClassName("v-parallel-fields");
        getContent().add(relation, comment);
    }

    RelationFields(Relation chosen, String words) {
        this();
        relation.setValue(chosen);
        comment.setValue(words);
    }

    Relation relation() {
        return relation.getValue();
    }

    String comment() {
        return comment.getValue();
    }

    FieldErrors errors() {
        FieldErrors errors = new FieldErrors().on("relation", relation).on("comment", comment);
        errors.clear();
        return errors;
    }
}
