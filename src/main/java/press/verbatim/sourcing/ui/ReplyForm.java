package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.people.OrganisationsService;
import press.verbatim.people.PeopleService;
import press.verbatim.sourcing.Channel;
import press.verbatim.sourcing.ReplyDraft;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.MomentField;

/** Asks who replies, in what capacity, when and how it came, to which words, and for the reply as it was sent. */
class ReplyForm extends Composite<Div> implements DraftForm<ReplyDraft> {
    private final AskedField who;
    private final TextField capacity = new TextField();
    private final MomentField receivedAt;
    private final Select<Channel> channel = new Select<>();
    private final TextArea contested = new TextArea();
    private final TextArea words = new TextArea();
    private final TextArea note = new TextArea();

    ReplyForm(PeopleService people, OrganisationsService organisations, ZoneId zone, TextPlaces text) {
        who = new AskedField(people, organisations);
        who.setLabel(getTranslation("sourcing.reply.who"));
        who.setHelperText(getTranslation("sourcing.who.help"));
        who.setRequiredIndicatorVisible(true);
        capacity.setLabel(getTranslation("sourcing.reply.capacity"));
        capacity.setHelperText(getTranslation("sourcing.reply.capacity.help"));
        capacity.setMaxLength(ReplyDraft.CAPACITY_LIMIT);
        receivedAt = new MomentField(getTranslation("sourcing.reply.receivedAt"), zone, MomentField.END_OF_DAY);
        receivedAt.setRequiredIndicatorVisible(true);
        channel.setLabel(getTranslation("sourcing.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        area(contested, "sourcing.reply.contested");
        area(words, "sourcing.reply.words");
        area(note, "sourcing.reply.internal");
        words.setRequiredIndicatorVisible(true);
        words.setMinHeight("12rem");
        getContent().addClassName("v-sourcing-form");
        getContent()
                .add(
                        FormParts.pair(who, capacity),
                        FormParts.pair(receivedAt, channel),
                        words,
                        contested,
                        FormParts.take(text, contested),
                        note);
    }

    @Override
    public void show(ReplyDraft draft) {
        who.setValue(draft.who().isEmpty() ? null : new Asked(draft.person(), draft.organisation(), draft.who()));
        capacity.setValue(draft.capacity());
        receivedAt.show(draft.receivedAt());
        channel.setValue(draft.channel());
        contested.setValue(draft.contested());
        words.setValue(draft.words());
        note.setValue(draft.note());
    }

    @Override
    public ReplyDraft draft() {
        Asked asked = who.asked();
        return new ReplyDraft(
                asked.name(),
                asked.person(),
                asked.organisation(),
                capacity.getValue(),
                receivedAt.time(),
                channel.getValue(),
                contested.getValue(),
                words.getValue(),
                note.getValue());
    }

    @Override
    public FieldErrors errors() {
        return new FieldErrors()
                .on("who", who)
                .on("capacity", capacity)
                .on("receivedAt", receivedAt)
                .on("contested", contested)
                .on("words", words)
                .on("note", note);
    }

    /** No longest length: what is pasted would be cut without a word; the service says when it is too long. */
    private void area(TextArea area, String key) {
        area.setLabel(getTranslation(key));
        area.setHelperText(getTranslation(key + ".help"));
        area.setWidthFull();
    }
}
