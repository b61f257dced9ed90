package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class DisputeFormTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private PeopleService people;

    @BeforeEach
    void enter() {
        KaribuSession.open(context, TestStaff.EDITOR);
    }

    @AfterEach
    void leave() {
        KaribuSession.close();
    }

    @Test
    void marksEveryFieldThatWasLeftOutAtOnce() {
        DisputeForm form = new DisputeForm(people, ContestedPart.choices(List.of(), null, null), part -> List.of());

        form.errors().show(new Refusal("who", "transcript.error.required"));

        assertThat(_get(form, ComboBox.class).isInvalid()).isTrue();
        TextArea words = _get(form, TextArea.class);
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(_get(form, TextField.class).isInvalid()).as("may stay empty").isFalse();
    }
}
