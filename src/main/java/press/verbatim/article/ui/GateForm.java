package press.verbatim.article.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.ui.ProblemBlock;

/** Lists the points of a gate; whoever gives a reason for one takes it upon himself. {@link PublishDialog} shows it. */
class GateForm extends ProblemBlock {
    private final Map<String, Select<GatePass.Reason>> reasons = new LinkedHashMap<>();

    GateForm(List<Gate.Point> points) {
        getContent().addClassName("v-gate");
        getContent().setVisible(!points.isEmpty());
        getContent().add(new H3(getTranslation("article.gate.points")));
        if (points.size() > 1) {
            getContent().add(same());
        }
        UnorderedList list = new UnorderedList();
        points.stream().map(this::line).forEach(list::add);
        getContent().add(list, problem);
    }

    GatePass pass() {
        Map<String, GatePass.Reason> given = new LinkedHashMap<>();
        reasons.forEach((key, reason) -> {
            if (reason.getValue() != null) {
                given.put(key, reason.getValue());
            }
        });
        return new GatePass(given);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        reasons.values().forEach(reason -> reason.setInvalid(invalid && reason.getValue() == null));
    }

    /** One reason for all that have none yet; each can be changed afterwards. */
    private Select<GatePass.Reason> same() {
        Select<GatePass.Reason> same = reason();
        same.setLabel(getTranslation("article.gate.reason.same"));
        same.addValueChangeListener(change -> reasons.values().stream()
                .filter(reason -> reason.getValue() == null)
                .forEach(reason -> reason.setValue(change.getValue())));
        return same;
    }

    private ListItem line(Gate.Point point) {
        Span what = new Span(getTranslation(point.messageKey()));
        Select<GatePass.Reason> reason = reason();
        reason.setLabel(getTranslation("article.gate.reason"));
        reason.setAriaLabel(getTranslation("article.gate.reason.of", label(point)));
        reasons.put(point.key(), reason);
        ListItem line = new ListItem(what);
        if (!point.words().isEmpty()) {
            Span words = new Span(point.inText() ? "« " + point.words() + " »" : point.words());
            words.addClassName("v-words");
            line.add(words);
        }
        line.add(reason);
        return line;
    }

    private String label(Gate.Point point) {
        String what = getTranslation(point.messageKey());
        return point.words().isEmpty() ? what : what + " : " + point.words();
    }

    private Select<GatePass.Reason> reason() {
        Select<GatePass.Reason> reason = new Select<>();
        reason.setItems(GatePass.Reason.values());
        reason.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        reason.setPlaceholder(getTranslation("article.gate.reason.choose"));
        reason.setWidthFull();
        return reason;
    }
}
