package press.verbatim.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import press.verbatim.people.MergeProposal;
import press.verbatim.people.MergedPerson;
import press.verbatim.people.MergesService;
import press.verbatim.people.PersonRow;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.Notices;

/** Shows an editor which persons may be one and why, and which ones were merged; nothing is merged but by a button. */
class MergesDialog extends Dialog {
    private final MergesService merges;
    private final Runnable changed;
    private final Div content = new Div();

    MergesDialog(MergesService merges, Runnable changed) {
        this.merges = merges;
        this.changed = changed;
        setHeaderTitle(getTranslation("people.merges.title"));
        setWidth("44rem");
        content.addClassName("v-merges");
        add(content);
        getFooter().add(new Button(getTranslation("people.merges.close"), click -> close()));
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<MergeProposal> proposals = merges.proposals();
        content.add(new Paragraph(getTranslation(proposals.isEmpty() ? "people.merges.none" : "people.merges.help")));
        proposals.forEach(proposal -> content.add(card(proposal)));
        List<MergedPerson> merged = merges.merged();
        if (!merged.isEmpty()) {
            content.add(new H3(getTranslation("people.merges.merged")));
            merged.forEach(one -> content.add(line(one)));
        }
    }

    private Div card(MergeProposal proposal) {
        Div names =
                new Div(getTranslation("people.merges.pair", described(proposal.one()), described(proposal.other())));
        names.addClassName("v-merge-names");
        String reason = "people.merges.reason." + proposal.reason().name().toLowerCase(Locale.ROOT);
        Div why = new Div(getTranslation(reason, proposal.oneSpelling(), proposal.otherSpelling()));
        Button two = new Button(getTranslation("people.merges.two"), click -> keepApart(proposal));
        two.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        two.setAriaLabel(getTranslation(
                "people.merges.two.of",
                proposal.one().houseName(),
                proposal.other().houseName()));
        Div acts = new Div(keep(proposal.one(), proposal.other()), keep(proposal.other(), proposal.one()), two);
        acts.addClassName("v-row-actions");
        Div card = new Div(names, why, acts);
        card.addClassName("v-merge");
        return card;
    }

    private Button keep(PersonRow kept, PersonRow gone) {
        Button keep = new Button(getTranslation("people.merges.keep", kept.houseName()), click -> merge(kept, gone));
        keep.setAriaLabel(getTranslation("people.merges.keep.of", gone.houseName(), kept.houseName()));
        return keep;
    }

    private Div line(MergedPerson merged) {
        String name = merged.person().houseName();
        Button separate = new Button(getTranslation("people.merges.separate"), click -> separate(merged.person()));
        separate.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        separate.setAriaLabel(getTranslation("people.merges.separate.of", name));
        Div line = new Div(
                new Div(getTranslation("people.merges.into", name, merged.into().houseName())), separate);
        line.addClassName("v-merge");
        return line;
    }

    private String described(PersonRow person) {
        return person.role().isEmpty()
                ? person.houseName()
                : getTranslation("people.merges.described", person.houseName(), person.role());
    }

    private void merge(PersonRow kept, PersonRow gone) {
        if (act(() -> merges.merge(kept.id(), gone.id()))) {
            String done = getTranslation("people.merges.done", gone.houseName(), kept.houseName());
            Notices.undo(done, () -> separate(gone));
        }
    }

    private void separate(PersonRow gone) {
        if (act(() -> merges.undo(gone.id()))) {
            Notices.done(getTranslation("people.merges.separated", gone.houseName()));
        }
    }

    private void keepApart(MergeProposal proposal) {
        if (act(() -> merges.keepApart(proposal.one().id(), proposal.other().id()))) {
            Notices.undo(getTranslation("people.merges.kept"), () -> proposeAgain(proposal));
        }
    }

    private void proposeAgain(MergeProposal proposal) {
        act(() -> merges.proposeAgain(proposal.one().id(), proposal.other().id()));
    }

    /** Whether it was done; what somebody else changed meanwhile is shown as it is now. */
    private boolean act(Runnable act) {
        boolean done = false;
        try {
            act.run();
            done = true;
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        } catch (NotFound meanwhile) {
            Notices.problem(getTranslation("people.merges.error.meanwhile"));
        }
        refresh();
        changed.run();
        return done;
    }
}
