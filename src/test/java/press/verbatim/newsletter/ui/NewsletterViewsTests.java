package press.verbatim.newsletter.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.newsletter.NewsletterDraft;
import press.verbatim.newsletter.NewsletterRow;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.newsletter.PublishedNewsletters;
import press.verbatim.newsletter.SignUpBox;
import press.verbatim.newsletter.SignUpRequest;
import press.verbatim.newsletter.SignUps;
import press.verbatim.newsletter.SubscriberRow;
import press.verbatim.security.TestStaff;

@VerbatimTest
class NewsletterViewsTests {
    private final ApplicationContext context;
    private final NewslettersService newsletters;
    private final PublishedNewsletters published;
    private final SignUps signUps;

    NewsletterViewsTests(
            @Autowired ApplicationContext context,
            @Autowired NewslettersService newsletters,
            @Autowired PublishedNewsletters published,
            @Autowired SignUps signUps) {
        this.context = context;
        this.newsletters = newsletters;
        this.published = published;
        this.signUps = signUps;
    }

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void theSubscriberAdminFindsAPersonAndReadsTheProof() {
        String name = "Vue " + UUID.randomUUID();
        String address = "vue" + UUID.randomUUID() + "@exemple.test";
        signUp(name, address);
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);
        UI.getCurrent().navigate(SubscribersView.class);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Adresse")), address);
        Grid<SubscriberRow> grid = grid();
        assertThat(GridKt._findAll(grid)).extracting(SubscriberRow::address).containsExactly(address);
        Button open = (Button) GridKt._getCellComponent(grid, 0, "open");
        _click(open);
        assertThat(_get(H4.class).getText()).startsWith("Inscription demandée");
        _click(_get(Button.class, spec -> spec.withText("Effacer")));
        _assertOne(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class);
    }

    @Test
    void aNewsletterIsMadeWithItsConsentTextAndRefusalsStayAtTheirField() {
        String name = "Nouvelle " + UUID.randomUUID();
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);
        UI.getCurrent().navigate(NewslettersView.class);
        _click(_get(Button.class, spec -> spec.withText("Nouvelle newsletter")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom de l’expéditeur")), "La rédaction");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));
        EmailField sender = _get(EmailField.class);
        assertThat(sender.isInvalid()).isTrue();
        assertThat(sender.getErrorMessage()).contains("valide");
        _setValue(sender, "lettre@exemple.test");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));
        assertThat(newsletters.list()).extracting(row -> row.draft().name()).contains(name);
        assertThat(newsletters.list()).extracting(NewsletterRow::consentVersion).doesNotContain(0);
    }

    @Test
    void anEditionIsWrittenPreviewedAndKept() {
        newsletter("Numéros " + UUID.randomUUID());
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);
        UI.getCurrent().navigate(EditionView.class, "new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Objet")), "Ce matin");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Introduction")), "Bonjour à tous");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));
        UI.getCurrent().navigate(NewslettersView.class);
        Grid<press.verbatim.newsletter.EditionRow> grid = grid();
        assertThat(GridKt._findAll(grid))
                .extracting(press.verbatim.newsletter.EditionRow::subject)
                .contains("Ce matin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscribers", "newsletters", "newsletters/edition/new", "outbox"})
    void editorsAndReportersSeeNoneOfIt(String route) {
        for (TestStaff.Person person : List.of(TestStaff.EDITOR, TestStaff.REPORTER)) {
            KaribuSession.open(context, person);
            assertThatThrownBy(() -> UI.getCurrent().navigate(route)).isInstanceOf(MockAccessDeniedException.class);
            KaribuSession.close();
        }
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);
        UI.getCurrent().navigate(route);
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid() {
        return _get(Grid.class);
    }

    private UUID newsletter(String name) {
        NewsletterDraft draft = new NewsletterDraft(name, "", "fr", "La rédaction", "lettre@exemple.test", true);
        return TestStaff.SUBSCRIBER_ADMIN.does(() -> newsletters.create(draft));
    }

    private void signUp(String name, String address) {
        SignUpBox box = published.signUpBox(newsletter(name)).orElseThrow();
        signUps.request(
                new SignUpRequest(box.newsletterId(), address, box.consentVersion(), "box", "/", "203.0.113.0/24"));
    }
}
