package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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
            ListItem item = new ListItem(new Anchor(quoter.address(), quoter.title()));
            item.add(
                    quoter.live()
                            ? new Chip(getTranslation("transcript.ui.withdraw.live"), Chip.Tone.GOOD)
                            : new Chip(getTranslation("transcript.ui.withdraw.offline"), Chip.Tone.QUIET));
            getContent().add(item);
        }
    }
}
