package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.people.OrganisationsService;
import press.verbatim.people.PeopleService;
import press.verbatim.sourcing.ApproachDraft;
import press.verbatim.sourcing.Channel;
import press.verbatim.sourcing.Outcome;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.MomentField;

/** Asks whom, when and how, with which questions and until when, and what came of it. */
class ApproachForm extends Composite<Div> implements DraftForm<ApproachDraft> {
    private final AskedField who;
    private final Select<Channel> channel = new Select<>();
    private final MomentField askedAt;
    private final MomentField deadline;
    private final TextArea questions = new TextArea();
    private final Select<Outcome> outcome = new Select<>();
    private final MomentField answeredAt;
    private final TextArea answer = new TextArea();
    private final TextArea quote = new TextArea();

    ApproachForm(PeopleService people, OrganisationsService organisations, ZoneId zone, TextPlaces text) {
        who = new AskedField(people, organisations);
        askedAt = new MomentField(getTranslation("sourcing.askedAt"), zone, MomentField.END_OF_DAY);
        deadline = new MomentField(getTranslation("sourcing.deadline"), zone, MomentField.END_OF_DAY);
        answeredAt = new MomentField(getTranslation("sourcing.answeredAt"), zone, MomentField.END_OF_DAY);
        who.setLabel(getTranslation("sourcing.who"));
        who.setHelperText(getTranslation("sourcing.who.help"));
        who.setRequiredIndicatorVisible(true);
        askedAt.setRequiredIndicatorVisible(true);
        channel.setLabel(getTranslation("sourcing.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        outcome.setLabel(getTranslation("sourcing.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        outcome.addValueChangeListener(change -> showOutcome());
        area(questions, "sourcing.questions", ApproachDraft.TEXT_LIMIT);
        area(answer, "sourcing.answer", ApproachDraft.TEXT_LIMIT);
        area(quote, "sourcing.quote", ApproachDraft.QUOTE_LIMIT);
        quote.setHelperText(getTranslation("sourcing.quote.help"));
        getContent().addClassName("v-sourcing-form");
        getContent()
                .add(
                        who,
                        FormParts.pair(channel, outcome),
                        FormParts.pair(askedAt, deadline),
                        questions,
                        answeredAt,
                        answer,
                        quote,
                        FormParts.take(text, quote));
    }

    @Override
    public void show(ApproachDraft draft) {
        who.setValue(draft.who().isEmpty() ? null : new Asked(draft.person(), draft.organisation(), draft.who()));
        channel.setValue(draft.channel());
        askedAt.show(draft.askedAt());
        deadline.show(draft.deadline());
        questions.setValue(draft.questions());
        outcome.setValue(draft.outcome());
        answer.setValue(draft.answer());
        answeredAt.show(draft.answeredAt());
        quote.setValue(draft.quote());
        showOutcome();
    }

    @Override
    public ApproachDraft draft() {
        Asked asked = who.asked();
        return new ApproachDraft(
                asked.name(),
                asked.person(),
                asked.organisation(),
                askedAt.time(),
                channel.getValue(),
                questions.getValue(),
                deadline.time(),
                outcome.getValue(),
                answer.getValue(),
                answeredAt.time(),
                quote.getValue());
    }

    @Override
    public FieldErrors errors() {
        return new FieldErrors()
                .on("who", who)
                .on("askedAt", askedAt)
                .on("deadline", deadline)
                .on("questions", questions)
                .on("outcome", outcome)
                .on("answer", answer)
                .on("answeredAt", answeredAt)
                .on("quote", quote);
    }

    /** Words typed as an answer stay in sight whatever is chosen, so that none is lost unseen. */
    private void showOutcome() {
        boolean settled = outcome.getValue() != Outcome.WAITING;
        answeredAt.setVisible(settled);
        answer.setVisible(settled || !answer.isEmpty());
    }

    private void area(TextArea area, String key, int limit) {
        area.setLabel(getTranslation(key));
        area.setMaxLength(limit);
        area.setWidthFull();
    }
}
