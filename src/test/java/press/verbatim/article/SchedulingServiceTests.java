package press.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Refusal;
import press.verbatim.security.SystemUser;
import press.verbatim.security.TestStaff;

@VerbatimTest
class SchedulingServiceTests {
    private static final String JOB = "article.release";

    @Autowired
    private SchedulingService scheduling;

    @Autowired
    private ScheduledReleases releases;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private ReleasesService history;

    @Autowired
    private ArticleService articles;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private SystemUser system;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Instant inAnHour;

    @BeforeEach
    void choose() {
        inAnHour = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(1));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void aScheduledArticleGoesOutByItselfAtItsTimeAndOnce() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Part tout seul");
        schedule(id, inAnHour);
        ArticleDraft waiting = TestStaff.EDITOR.does(() -> articles.open(id));
        assertThat(waiting.status()).isEqualTo(WorkingStatus.SCHEDULED);
        assertThat(waiting.planned()).isEqualTo(new PlannedRelease(inAnHour, null, ""));
        assertThat(published.find(id)).isEmpty();
        jdbc.update(
                "update scheduled_tasks set execution_time = current_timestamp where task_instance like ?", id + "@%");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> published.find(id).isPresent());
        due(id, inAnHour);
        TestStaff.EDITOR.acts(() -> {
            assertThat(history.releases(id)).hasSize(1);
            assertThat(articles.open(id).planned()).isNull();
            assertThat(articles.open(id).status()).isEqualTo(WorkingStatus.DRAFT);
            assertThat(reviews.notes(id))
                    .extracting(ReviewNote::step)
                    .startsWith(ReviewNote.Step.PUBLISHED, ReviewNote.Step.SCHEDULED);
        });
        assertThat(jdbc.queryForList(
                        "select actor from audit_entry where subject = ? and action = 'article.published'",
                        String.class,
                        id.toString()))
                .containsExactly(JOB);
    }

    @Test
    void theChangeOfALiveArticleGoesOutAsItWasChosen() {
        ArticleId id = fixture.live("Bientôt corrigé");
        TestStaff.EDITOR.acts(() -> {
            fixture.write(id, "Corrigé à l’heure", "<p>Le texte.</p>");
            scheduling.schedule(id, inAnHour, ReleaseKind.CORRECTION, "Le titre était inexact.", GatePass.NONE);
        });
        assertThat(published.find(id).orElseThrow().headline()).isEqualTo("Bientôt corrigé");
        due(id, inAnHour);
        assertThat(published.find(id).orElseThrow().headline()).isEqualTo("Corrigé à l’heure");
        assertThat(TestStaff.EDITOR.does(() -> history.releases(id)).getLast().note())
                .isEqualTo("Le titre était inexact.");
    }

    @Test
    void nobodyChangesWhatGoesOutByItself() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Ne bouge plus");
        schedule(id, inAnHour);
        for (TestStaff.Person person : List.of(TestStaff.REPORTER, TestStaff.EDITOR)) {
            person.acts(() -> {
                assertThat(articles.open(id).canEdit()).isFalse();
                refused("article.refused.scheduled", () -> fixture.write(id, "Trop tard", "<p>x</p>"));
                refused("article.refused.scheduled", () -> fixture.dress(id, fixture.aSection()));
            });
        }
        TestStaff.EDITOR.acts(() -> {
            scheduling.cancel(id);
            assertThat(articles.open(id).status()).isEqualTo(WorkingStatus.READY);
            fixture.write(id, "De nouveau ouvert", "<p>x</p>");
        });
        due(id, inAnHour);
        assertThat(published.find(id)).isEmpty();
    }

    @Test
    void aNewTimeReplacesTheOldOne() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Plus tard encore");
        schedule(id, inAnHour);
        Instant later = inAnHour.plus(Duration.ofHours(2));
        schedule(id, later);
        due(id, inAnHour);
        assertThat(published.find(id)).isEmpty();
        due(id, later);
        assertThat(published.find(id)).isPresent();
    }

    @Test
    void anEditorPublishesAtOnceWhatWasScheduled() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Finalement tout de suite");
        schedule(id, inAnHour);
        TestStaff.EDITOR.acts(() -> publishing.publish(id, GatePass.NONE));
        due(id, inAnHour);
        assertThat(TestStaff.EDITOR.does(() -> history.releases(id))).hasSize(1);
    }

    @Test
    void whatIsNewAtTheGateKeepsTheArticleAndItsPeopleAreTold() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Un point de plus");
        schedule(id, inAnHour);
        jdbc.update(
                "update article set body = ? where id = ?",
                "<p>Il a dit : « Nous ne signerons jamais ce texte avant mardi. »</p>",
                id.value());
        due(id, inAnHour);
        assertThat(published.find(id)).isEmpty();
        assertThat(TestStaff.EDITOR.does(() -> articles.open(id).status())).isEqualTo(WorkingStatus.READY);
        assertThat(told(id, "article.notice.schedule.gate"))
                .contains(
                        TestStaff.REPORTER.id().value(),
                        TestStaff.OTHER_EDITOR.id().value());
    }

    @Test
    void whatIsMissingKeepsTheArticle() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Sans rubrique soudain");
        schedule(id, inAnHour);
        jdbc.update("update article set section_id = null where id = ?", id.value());
        due(id, inAnHour);
        assertThat(published.find(id)).isEmpty();
        assertThat(told(id, "article.notice.schedule.incomplete")).isNotEmpty();
    }

    @Test
    void whatWasPassedWhenItWasScheduledStaysPassed() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Citation passée d’avance");
        TestStaff.REPORTER.acts(() -> fixture.write(
                id,
                "Citation passée d’avance",
                "<p>Il a dit : « Nous ne signerons jamais ce texte avant mardi. »</p>"));
        TestStaff.EDITOR.acts(() -> {
            refused("article.refused.gate", () -> scheduling.schedule(id, inAnHour, null, "", GatePass.NONE));
            List<String> keys =
                    publishing.gate(id).points().stream().map(Gate.Point::key).toList();
            scheduling.schedule(id, inAnHour, null, "", new GatePass(keys, GatePass.Reason.HEARD_BY_AUTHOR));
        });
        due(id, inAnHour);
        assertThat(published.find(id)).isPresent();
        assertThat(TestStaff.EDITOR.does(() -> history.releases(id)).getFirst().passed())
                .isNotEmpty();
    }

    @Test
    void whoeverTakesALiveArticleAwayEndsWhatWasScheduledForIt() {
        ArticleId id = fixture.live("Retiré avant l’heure");
        TestStaff.OTHER_EDITOR.acts(
                () -> scheduling.schedule(id, inAnHour, ReleaseKind.UPDATE, "Une suite.", GatePass.NONE));
        TestStaff.EDITOR.acts(() -> publishing.withdraw(id, "Retiré."));
        assertThat(told(id, "article.notice.schedule.offline"))
                .contains(TestStaff.OTHER_EDITOR.id().value())
                .doesNotContain(TestStaff.EDITOR.id().value());
        due(id, inAnHour);
        assertThat(published.find(id)).isEmpty();
    }

    @Test
    void onlyATimeWithinAYearToComeIsTaken() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Hier ou jamais");
        TestStaff.EDITOR.acts(() -> {
            refused("article.refused.past", () -> scheduling.schedule(id, clock.instant(), null, "", GatePass.NONE));
            refused(
                    "article.refused.far",
                    () -> scheduling.schedule(id, clock.instant().plus(Duration.ofDays(400)), null, "", GatePass.NONE));
            refused(
                    "article.refused.state",
                    () -> scheduling.schedule(id, inAnHour, ReleaseKind.UPDATE, "", GatePass.NONE));
            refused("article.refused.state", () -> scheduling.cancel(id));
        });
        TestStaff.REPORTER.acts(() -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> scheduling.schedule(id, inAnHour, null, "", GatePass.NONE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> scheduling.cancel(id));
        });
    }

    @Test
    void aFailureIsTriedAgainAndAtLastGivenBack() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "En panne");
        schedule(id, inAnHour);
        jdbc.update("update article set scheduled_kind = 'UNKNOWN' where id = ?", id.value());
        String instance = id + "@" + inAnHour.getEpochSecond();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> system.run(JOB, () -> ScheduleTasks.run(releases, instance, false)));
        jdbc.update("update article set scheduled_kind = null where id = ?", id.value());
        system.run(JOB, () -> releases.giveBack(id, inAnHour, ScheduledReleases.Kept.FAILED));
        assertThat(told(id, "article.notice.schedule.failed")).isNotEmpty();
    }

    private void schedule(ArticleId id, Instant at) {
        TestStaff.OTHER_EDITOR.acts(() -> scheduling.schedule(id, at, null, "", GatePass.NONE));
    }

    private void due(ArticleId id, Instant at) {
        system.run(JOB, () -> ScheduleTasks.run(releases, id + "@" + at.getEpochSecond(), false));
    }

    private List<UUID> told(ArticleId id, String code) {
        return jdbc.queryForList(
                "select recipient from notice where subject = ? and code = ?", UUID.class, id.value(), code);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
