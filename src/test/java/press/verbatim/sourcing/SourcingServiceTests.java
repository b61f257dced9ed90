package press.verbatim.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.verbatim.sourcing.SourcingFixture.anHourAgo;
import static press.verbatim.sourcing.SourcingFixture.answered;
import static press.verbatim.sourcing.SourcingFixture.inTwoDays;
import static press.verbatim.sourcing.SourcingFixture.to;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonId;
import press.verbatim.platform.Ids;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.TranscriptService;

@VerbatimTest
class SourcingServiceTests {
    @Autowired
    private SourcingService sourcing;

    @Autowired
    private ApproachesService approaches;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PeopleService people;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private ArticleService articles;

    @Autowired
    private SourcingFixture made;

    private ArticleId article;

    @BeforeEach
    void writeAnArticle() {
        article = made.quoting("Sourcing");
        TestStaff.REPORTER.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void countsQuotationsThatLeadToASource() {
        SourcingReport report = sourcing.report(article);
        assertThat(report.quotations()).isEqualTo(1);
        assertThat(report.percent()).isEqualTo(100);
        assertThat(report.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.name()).isEqualTo("Ioulian Ouvarov · Appel restreint"));
    }

    @Test
    void tellsSourcesTheArticleNamesFromThoseItDoesNot() {
        QuotationBinding named = declared("Claire Vasseur, maire");
        QuotationBinding unnamed = declared("un fonctionnaire qui craint pour son poste");
        made.write(
                article,
                "Sourcing",
                "<p>Claire Vasseur l’admet : " + marked(named, "C’est vrai depuis toujours.") + "</p><p>"
                        + marked(unnamed, "Personne ne nous a prévenus à temps.") + "</p>",
                List.of(named, unnamed));
        assertThat(sourcing.report(article).origins())
                .extracting(Origin::name, Origin::named)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Claire Vasseur, maire", true),
                        org.assertj.core.groups.Tuple.tuple("un fonctionnaire qui craint pour son poste", false));
    }

    @Test
    void somebodyQuotedAndNeverAskedStandsBeforeTheGateUntilAsked() {
        assertThat(gate()).containsExactly("sourcing.unheard.quoted Ioulian Ouvarov");
        approaches.record(article, to("Ioulian Ouvarov", anHourAgo().plus(1, ChronoUnit.MINUTES)));
        assertThat(sourcing.report(article).unheard()).isEmpty();
        assertThat(gate()).isEmpty();
    }

    @Test
    void aSpeakerOfTheListIsNamedAsTheHouseWritesThem() {
        PersonId person = people.create(new PersonDraft("Porphyre Quénard", "conseiller", List.of(), "", ""));
        transcripts.renameSpeaker(
                articles.open(article).sources().getFirst(), "Ioulian Ouvarov", "Ioulian Ouvarov", person);
        assertThat(sourcing.report(article).unheard())
                .filteredOn(one -> one.role() == Unheard.Role.QUOTED)
                .extracting(Unheard::name)
                .containsExactly("Porphyre Quénard");
        TestStaff.EDITOR.acts(() -> people.delete(person));
    }

    @Test
    void whoWasAskedUnderAnotherSpellingWasAsked() {
        approaches.record(article, to("Yulian Uvarov", inTwoDays()));
        assertThat(sourcing.report(article).unheard()).isEmpty();
    }

    @Test
    void aPersonOfTheListIsFoundUnderAnySpelling() {
        PersonId person =
                people.create(new PersonDraft("Sergueï Maldov", "ministre", List.of("Sergey Maldov"), "", ""));
        made.write(article, "Sourcing", "<p>Sergey Maldov était là.</p>", List.of());
        assertThat(sourcing.report(article).unheard())
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo(person));
        assertThat(gate()).as("named only: a proposal").isEmpty();
        ApproachDraft request = to("Le ministre", inTwoDays());
        approaches.record(
                article,
                new ApproachDraft(
                        request.who(),
                        person,
                        null,
                        request.askedAt(),
                        request.channel(),
                        "",
                        null,
                        Outcome.WAITING,
                        "",
                        null,
                        ""));
        assertThat(sourcing.report(article).unheard()).isEmpty();
    }

    @Test
    void aRunningTermHoldsTheReleaseUntilAnEditorPassesItWithAReason() {
        approaches.record(article, to("Ioulian Ouvarov", inTwoDays()));
        assertThat(gate()).containsExactly("sourcing.gate.waiting Ioulian Ouvarov");
        TestStaff.EDITOR.acts(() -> {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> publishing.publish(article, GatePass.NONE));
            Set<String> keys = publishing.gate(article).points().stream()
                    .map(Gate.Point::key)
                    .collect(Collectors.toSet());
            publishing.publish(article, new GatePass(keys, GatePass.Reason.ANSWER_NOT_AWAITED));
            assertThat(publishing.gate(article).points()).isEmpty();
        });
    }

    @Test
    void aSentenceThatIsGoneStandsBeforeTheGate() {
        approaches.record(article, answered(to("Ioulian Ouvarov", null), "Non.", "il n’a pas souhaité répondre"));
        made.write(article, "Sourcing", "<p>Tout autre chose se lit ici.</p>", List.of());
        assertThat(gate()).containsExactly("sourcing.gate.gone Ioulian Ouvarov");
    }

    @Test
    void aDismissedProposalStaysDismissedUntilBroughtBack() {
        made.write(article, "Sourcing", "<p>Le contrat porte sur 12 millions.</p>", List.of());
        String key = claim().key();
        sourcing.dismiss(article, key);
        assertThat(claim().dismissed()).isTrue();
        sourcing.bringBack(article, key);
        assertThat(claim().dismissed()).isFalse();
        assertThat(gate()).as("a proposal holds no release").isEmpty();
    }

    @Test
    void anotherReportersArticleHasNoSourcing() {
        TestStaff.OTHER_REPORTER.acts(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sourcing.report(article));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sourcing.dismiss(article, "claim:1"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publishing.gate(article));
        });
    }

    private Claim claim() {
        return sourcing.report(article).claims().getFirst();
    }

    private List<String> gate() {
        return publishing.gate(article).points().stream()
                .map(point -> point.messageKey() + " " + point.words())
                .toList();
    }

    private static QuotationBinding declared(String note) {
        return new QuotationBinding(Ids.next(), null, Relation.LITERAL, Declared.OWN_INTERVIEW, note);
    }

    private static String marked(QuotationBinding binding, String words) {
        return "<span data-quotation=\"" + binding.id() + "\">« " + words + " »</span>";
    }
}
