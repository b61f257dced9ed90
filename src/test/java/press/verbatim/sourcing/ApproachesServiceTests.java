package press.verbatim.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.verbatim.sourcing.SourcingFixture.anHourAgo;
import static press.verbatim.sourcing.SourcingFixture.answered;
import static press.verbatim.sourcing.SourcingFixture.inTwoDays;
import static press.verbatim.sourcing.SourcingFixture.to;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.TestStaff;

@VerbatimTest
class ApproachesServiceTests {
    private static final String SENTENCE = "il n’a pas souhaité répondre";

    @Autowired
    private ApproachesService approaches;

    @Autowired
    private SourcingFixture made;

    private ArticleId article;

    @BeforeEach
    void writeAnArticle() {
        article = made.quoting("Contradictoire");
        TestStaff.REPORTER.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void keepsWhoWasAskedWhenHowAndWhatCameOfIt() {
        ApproachDraft request = to("Ioulian Ouvarov", inTwoDays());
        ApproachId id = approaches.record(article, request);
        assertThat(only().standing()).isEqualTo(Standing.WAITING);
        approaches.change(id, only().version(), answered(request, "Je ne répondrai pas.", SENTENCE));
        ApproachView kept = only();
        assertThat(kept.draft()).isEqualTo(answered(request, "Je ne répondrai pas.", SENTENCE));
        assertThat(kept.standing()).isEqualTo(Standing.ANSWERED);
        assertThat(kept.spot()).isEqualTo(new Spot(1, 11, 11 + SENTENCE.length()));
    }

    @Test
    void callsSilentWhoHasNotAnsweredOnceTheTermIsOver() {
        approaches.record(article, to("Anton Lisker", anHourAgo().plus(1, ChronoUnit.MINUTES)));
        assertThat(only().standing()).isEqualTo(Standing.SILENT);
        assertThat(only().outcome()).isEqualTo(Outcome.WAITING);
    }

    @Test
    void saysWhenTheSentenceIsGoneFromTheText() {
        approaches.record(article, answered(to("Ioulian Ouvarov", null), "Non.", SENTENCE));
        made.write(article, "Contradictoire", "<p>Une phrase avant.</p><p>Sollicité, " + SENTENCE + ".</p>", List.of());
        assertThat(only().wordsGone()).isFalse();
        made.write(article, "Contradictoire", "<p>Tout autre chose se lit ici.</p>", List.of());
        assertThat(only().wordsGone()).isTrue();
        assertThat(only().quote()).isEqualTo(SENTENCE);
    }

    @Test
    void keepsASentenceThatIsGoneThroughAnotherChange() {
        ApproachDraft draft = answered(to("Ioulian Ouvarov", null), "Non.", SENTENCE);
        ApproachId id = approaches.record(article, draft);
        made.write(article, "Contradictoire", "<p>Tout autre chose se lit ici.</p>", List.of());
        approaches.change(id, only().version(), answered(to("I. Ouvarov", null), "Non, merci.", SENTENCE));
        assertThat(only().quote()).isEqualTo(SENTENCE);
    }

    @Test
    void refusesWhatCannotBeAtItsField() {
        refuses("who", to(" ", null));
        refuses("deadline", to("Lisker", anHourAgo().minus(1, ChronoUnit.DAYS)));
        refuses("answer", answered(to("Lisker", null), " ", ""));
        refuses("quote", answered(to("Lisker", null), "Non.", "des mots qui n’y sont pas"));
        assertThat(approaches.list(article)).isEmpty();
    }

    @Test
    void aStaleChangeReplacesNothing() {
        ApproachId id = approaches.record(article, to("Lisker", null));
        int read = only().version();
        approaches.change(id, read, to("Anton Lisker", null));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> approaches.change(id, read, to("L.", null)));
        assertThat(only().who()).isEqualTo("Anton Lisker");
    }

    @Test
    void keepsTheOrderGivenAndBringsBackWhatWasDeletedToItsPlace() {
        approaches.record(article, to("A", null));
        ApproachId second = approaches.record(article, to("B", null));
        approaches.record(article, to("C", null));
        approaches.move(second, -1);
        assertThat(names()).containsExactly("B", "A", "C");
        approaches.delete(second);
        assertThat(names()).containsExactly("A", "C");
        approaches.restore(second);
        assertThat(names()).containsExactly("B", "A", "C");
    }

    @Test
    void doesNotExistForAnotherReporterButForEveryEditor() {
        ApproachId id = approaches.record(article, to("Ioulian Ouvarov", inTwoDays()));
        TestStaff.OTHER_REPORTER.acts(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approaches.list(article));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approaches.record(article, to("X", null)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approaches.change(id, 0, to("X", null)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approaches.delete(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approaches.move(id, 1));
            assertThat(mine(approaches.open())).isEmpty();
        });
        TestStaff.EDITOR.acts(() -> {
            assertThat(approaches.list(article)).hasSize(1);
            assertThat(mine(approaches.open())).hasSize(1);
        });
    }

    @Test
    void listsOpenRequestsByTheEndOfTheirTerm() {
        approaches.record(article, to("Sans délai", null));
        approaches.record(article, to("Plus tard", inTwoDays()));
        approaches.record(article, to("Déjà passé", anHourAgo().plus(5, ChronoUnit.MINUTES)));
        approaches.record(article, answered(to("A répondu", null), "Oui.", ""));
        assertThat(mine(approaches.open()))
                .extracting(one -> one.approach().who())
                .containsExactly("Déjà passé", "Plus tard", "Sans délai");
    }

    private void refuses(String field, ApproachDraft draft) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approaches.record(article, draft))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private List<OpenApproach> mine(List<OpenApproach> all) {
        return all.stream()
                .filter(one -> one.approach().article().equals(article))
                .toList();
    }

    private ApproachView only() {
        return approaches.list(article).getFirst();
    }

    private List<String> names() {
        return approaches.list(article).stream().map(ApproachView::who).toList();
    }
}
