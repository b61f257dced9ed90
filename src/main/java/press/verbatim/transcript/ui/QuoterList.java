package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import press.verbatim.transcript.Quoter;
import press.verbatim.ui.Chip;

/** What quotes a transcript, live or not, each with its way there. */
class QuoterList extends Composite<UnorderedList> {
    QuoterList(List<Quoter> quoters) {
        getContent().addClassName("v-quoters");
        for (Quoter quoter : quoters) {
            getContent().add(new ListItem(parts(this, quoter)));
        }
    }

    /** Nothing where nothing quotes, else the list under a sentence that says so. */
    static Div touched(Component owner, List<Quoter> quoters) {
        Div part = new Div();
        if (!quoters.isEmpty()) {
            part.add(
                    new H2(owner.getTranslation(
                            "transcript.ui.quoters.told." + (quoters.size() == 1 ? "one" : "other"), quoters.size())),
                    new QuoterList(quoters));
        }
        return part;
    }

    static Component[] parts(Component owner, Quoter quoter) {
        Chip state = quoter.live()
                ? new Chip(owner.getTranslation("transcript.ui.withdraw.live"), Chip.Tone.GOOD)
                : new Chip(owner.getTranslation("transcript.ui.withdraw.offline"), Chip.Tone.QUIET);
        return new Component[] {new Anchor(quoter.address(), quoter.title()), state};
    }
}
