package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.AnnotationImport;
import press.verbatim.transcript.AnnotationImport.Fate;

/** Says of an annotation document what lands where, what waits, and what is refused at which property. */
class AnnotationImportPanel extends Composite<Div> {
    private static final int SHOWN = 50;
    private static final int LENGTH = 120;

    AnnotationImportPanel(AnnotationImport found) {
        getContent().addClassName("v-notes-preview");
        getContent().add(counts(found));
        if (found.bringsNothing()) {
            getContent().add(new Paragraph(label("nothing")));
        }
        if (!found.items().isEmpty()) {
            getContent().add(items(found.items()));
        }
        if (!found.refused().isEmpty()) {
            getContent().add(new H3(label("refused.title")), refused(found.refused()));
        }
    }

    private Component counts(AnnotationImport found) {
        Div counts = new Div();
        counts.addClassName("v-facts");
        long waiting =
                found.items().stream().filter(AnnotationImport.Item::waits).count();
        count(counts, "new", found.count(AnchorState.IN_PLACE));
        count(counts, "moved", found.count(AnchorState.MOVED));
        count(counts, "waiting", waiting);
        count(counts, "answers", found.count(Fate.ANSWER));
        count(counts, "known", found.count(Fate.KNOWN));
        count(counts, "refused", found.refused().size());
        return counts;
    }

    private void count(Div counts, String name, long number) {
        if (number > 0) {
            counts.add(new Span(getTranslation("transcript.notes.import." + name, number)));
        }
    }

    private Component items(List<AnnotationImport.Item> items) {
        OrderedList list = new OrderedList();
        items.stream().limit(SHOWN).map(this::item).forEach(list::add);
        more(list, items.size());
        return list;
    }

    private ListItem item(AnnotationImport.Item item) {
        AnchorState state = item.state();
        String what = state == null ? "fate." + item.fate() : "place." + state;
        Span place = new Span(label(what));
        place.addClassName(item.waits() ? "v-waits" : "v-soft");
        Div words = new Div(new Span(item.quote().isEmpty() ? "" : "«\u00a0" + shortened(item.quote()) + "\u00a0»"));
        words.addClassName("v-note-quote");
        Div note = new Div(shortened(item.note()));
        ListItem row = new ListItem(place, words, note);
        if (item.creator() != null) {
            Span creator = new Span(item.creator());
            creator.addClassName("v-soft");
            row.add(creator);
        }
        return row;
    }

    private Component refused(List<AnnotationImport.Refused> refused) {
        UnorderedList list = new UnorderedList();
        for (AnnotationImport.Refused one : refused.subList(0, Math.min(SHOWN, refused.size()))) {
            Code path = new Code(one.path().isEmpty() ? label("unnamed") : one.path());
            String why = getTranslation(one.key(), one.arguments().toArray());
            list.add(new ListItem(path, new Span("\u00a0: " + why)));
        }
        more(list, refused.size());
        return list;
    }

    private void more(com.vaadin.flow.component.HasComponents list, int all) {
        if (all > SHOWN) {
            list.add(new ListItem(getTranslation("transcript.notes.import.more", all - SHOWN)));
        }
    }

    private static String shortened(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }

    private String label(String key) {
        return getTranslation("transcript.notes.import." + key);
    }
}
