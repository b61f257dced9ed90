package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.GrammarReport.State;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.TestStaff;

/** With a rule of its own, which stops at every « faute »; what a switched-off check does is the application's as the tests start it. */
@VerbatimTest
class GrammarServiceTests {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Pattern WRONG = Pattern.compile("faute");
    private static final IgnoredWords FAUTE = new IgnoredWords("RULE", "faute");

    @Autowired
    private GrammarService desk;

    @Autowired
    private GrammarQueue real;

    private final GrammarQueue queue = new GrammarQueue(() -> GrammarServiceTests::read, Duration.ofMinutes(1), LIMIT);
    private final UUID text = Ids.next();
    private final GrammarService service;

    GrammarServiceTests(
            @Autowired GrammarExceptions exceptions,
            @Autowired PeopleService people,
            @Autowired CurrentStaff current,
            @Autowired Clock clock) {
        ProofingProperties on = new ProofingProperties(true, Duration.ofMinutes(1), LIMIT);
        this.service = new GrammarService(on, queue, exceptions, people, current, clock);
    }

    @AfterEach
    void end() {
        queue.close();
    }

    @Test
    void isSwitchedOffWithoutLoadingAnything() {
        TestStaff.REPORTER.acts(() -> {
            assertThat(desk.check(text, "<p>Une faute.</p>", Titraille.NONE)).isEqualTo(GrammarReport.OFF);
            assertThat(real.isLoaded()).isFalse();
        });
    }

    @Test
    void answersAtOnceAndHasTheFindingsLater() {
        TestStaff.REPORTER.acts(() -> {
            assertThat(service.check(text, "<p>Une faute ici.</p>", Titraille.NONE)
                            .state())
                    .isEqualTo(State.READING);
            assertThat(read("<p>Une faute ici.</p>")).singleElement().satisfies(finding -> {
                assertThat(finding.old()).isEqualTo("faute");
                assertThat(finding.from()).isEqualTo(4);
                assertThat(finding.before()).isEqualTo("Une ");
            });
        });
    }

    @Test
    void readsTheLinesAboveABodyToo() {
        TestStaff.REPORTER.acts(() -> {
            Titraille lines = new Titraille("", "Une faute en titre", "");
            await().pollInSameThread()
                    .until(() -> service.check(text, "", lines).state() == State.READ);
            assertThat(service.check(text, "", lines).findings())
                    .extracting(GrammarFinding::part)
                    .containsExactly(Part.HEADLINE);
        });
    }

    @Test
    void saysNothingOfQuotationsItalicsAndAddresses() {
        TestStaff.REPORTER.acts(
                () -> assertThat(read("<p>Il dit « une faute », lit <em>La faute</em> et ouvre www.faute.fr.</p>"))
                        .isEmpty());
    }

    @Test
    void passesOverWordsIgnoredInOneTextOnly() {
        TestStaff.REPORTER.acts(() -> {
            desk.ignore(text, FAUTE, true);
            assertThat(read("<p>Encore une faute.</p>")).isEmpty();
            assertThat(service.check(text, "<p>Encore une faute.</p>", Titraille.NONE)
                            .ignored())
                    .containsExactly(FAUTE);
            assertThat(service.check(Ids.next(), "<p>Encore une faute.</p>", Titraille.NONE)
                            .findings())
                    .hasSize(1);
            desk.ignore(text, FAUTE, false);
            assertThat(read("<p>Encore une faute.</p>")).hasSize(1);
        });
    }

    @Test
    void passesOverWordsIgnoredEverywhereInEveryText() {
        TestStaff.EDITOR.acts(() -> {
            desk.ignoreEverywhere(FAUTE, true);
            GrammarReport report = service.check(text, "<p>Une faute de plus.</p>", Titraille.NONE);
            assertThat(read("<p>Une faute de plus.</p>")).isEmpty();
            assertThat(report.forHouse()).isTrue();
            desk.ignoreEverywhere(FAUTE, false);
            assertThat(read("<p>Une faute de plus.</p>")).hasSize(1);
        });
    }

    private List<GrammarFinding> read(String html) {
        await().pollInSameThread()
                .until(() -> service.check(text, html, Titraille.NONE).state() == State.READ);
        return service.check(text, html, Titraille.NONE).findings();
    }

    private static List<GrammarMatch> read(String block, Duration limit) {
        List<GrammarMatch> found = new ArrayList<>();
        WRONG.matcher(block)
                .results()
                .forEach(match -> found.add(new GrammarMatch(
                        match.start(), match.end(), List.of("phrase"), "RULE", "Dites autrement.", false)));
        return found;
    }
}
