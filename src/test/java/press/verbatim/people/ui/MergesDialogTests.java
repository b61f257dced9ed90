package press.verbatim.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonRow;
import press.verbatim.security.TestStaff;

@VerbatimTest
class MergesDialogTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PeopleService people;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void saysWhyTwoPersonsMayBeOneThenMergesAndSeparatesThem() {
        add("Taras Jouline", "Taras Zhulin");
        open();
        _assertOne(
                Div.class,
                spec -> spec.withText("« Taras Jouline » et « Taras Zhulin » peuvent transcrire un même nom."));

        _click(_get(Button.class, spec -> spec.withText("Garder Taras Jouline")));

        _assertNone(Button.class, spec -> spec.withText("Garder Taras Zhulin"));
        _assertOne(Div.class, spec -> spec.withText("Taras Zhulin → Taras Jouline"));
        assertThat(found("Taras Zhulin")).containsExactly("Taras Jouline");

        _click(_get(Button.class, spec -> spec.withText("Séparer")));

        assertThat(found("Taras Zhulin")).containsExactlyInAnyOrder("Taras Jouline", "Taras Zhulin");
        _assertOne(Button.class, spec -> spec.withText("Garder Taras Zhulin"));
        keepApart("Taras Jouline et Taras Zhulin");
    }

    @Test
    void proposesNoMoreWhatAnEditorSaysAreTwo() {
        add("Emil Chorine", "Emil Shorin");
        open();

        keepApart("Emil Chorine et Emil Shorin");

        _assertNone(Button.class, spec -> spec.withText("Garder Emil Chorine"));
        assertThat(found("Emil Shorin")).hasSize(2);
    }

    @Test
    void offersReportersNoMerging() {
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate("people");

        _assertNone(Button.class, spec -> spec.withText("Rapprochements"));
    }

    private static void keepApart(String both) {
        _click(_get(
                Button.class,
                spec -> spec.withText("Ce sont deux personnes")
                        .withPredicate(
                                button -> button.getAriaLabel().orElse("").equals(both + " sont deux personnes"))));
    }

    private void add(String... names) {
        TestStaff.EDITOR.acts(() -> List.of(names).forEach(name -> people.create(PersonDraft.named(name))));
    }

    private void open() {
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate("people");
        _click(_get(Button.class, spec -> spec.withText("Rapprochements")));
    }

    private List<String> found(String name) {
        return people.list(name, null, 20).items().stream()
                .map(PersonRow::houseName)
                .toList();
    }
}
