package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.StaffDirectory;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.ExpungeService;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TranslationCreditService;
import press.verbatim.transcript.TurnId;
import press.verbatim.ui.Times;

/** Makes the panels beside a transcript, each with the services it needs. The page's tabs ask for them. */
@org.springframework.stereotype.Component
class TranscriptPanels {
    private final TranscriptService transcripts;
    private final RevisionService revisions;
    private final TranslationCreditService credits;
    private final TranscriptAccessService access;
    private final DisputeService disputes;
    private final RedactionService redactions;
    private final ExpungeService expunging;
    private final ExcerptService excerpts;
    private final PeopleService people;
    private final StaffDirectory staff;
    private final CurrentStaff current;
    private final Times times;

    TranscriptPanels(
            TranscriptService transcripts,
            RevisionService revisions,
            TranslationCreditService credits,
            TranscriptAccessService access,
            DisputeService disputes,
            RedactionService redactions,
            ExpungeService expunging,
            ExcerptService excerpts,
            PeopleService people,
            StaffDirectory staff,
            CurrentStaff current,
            Times times) {
        this.transcripts = transcripts;
        this.revisions = revisions;
        this.credits = credits;
        this.access = access;
        this.disputes = disputes;
        this.redactions = redactions;
        this.expunging = expunging;
        this.excerpts = excerpts;
        this.people = people;
        this.staff = staff;
        this.current = current;
        this.times = times;
    }

    Component participants(TranscriptHead head, Consumer<TranscriptId> changed) {
        return new ParticipantsPanel(head, transcripts, people, changed);
    }

    CreditPanel translation(TranscriptHead head, @Nullable SelectedWords selected, Consumer<TurnId> open) {
        TurnId turn = selected == null ? null : selected.passage().fromTurn();
        return new CreditPanel(head.id(), turn, current.name(), credits, times, open);
    }

    Component disputes(TranscriptHead head, @Nullable SelectedWords selected, Consumer<TranscriptId> changed) {
        return new DisputesPanel(head, selected, disputes, excerpts, people, times, current.has(Role.EDITOR), changed);
    }

    Component redactions(TranscriptHead head, @Nullable SelectedWords selected, Consumer<TranscriptId> reload) {
        return new RedactionsPanel(head, selected, redactions, expunging, times, current.has(Role.EDITOR), reload);
    }

    TextPanel text(TranscriptHead head, @Nullable SelectedWords selected, Consumer<TranscriptId> reload) {
        return new TextPanel(head, selected, transcripts, revisions, reload);
    }

    Component revisions(TranscriptHead head) {
        return new RevisionsPanel(head.id(), revisions, times);
    }

    boolean correctsText() {
        return current.has(Role.EDITOR);
    }

    Component access(TranscriptHead head, Consumer<TranscriptId> changed) {
        return new AccessPanel(head, access, staff, current.has(Role.EDITOR), changed);
    }
}
