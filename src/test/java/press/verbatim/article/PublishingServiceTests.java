package press.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PublishingServiceTests {
    @Autowired
    private ReleasesService releases;

    @Autowired
    private ArticleService articles;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private PreviewService previews;

    @Autowired
    private RelatedLinksService links;

    @Autowired
    private VersionsService versions;

    @Autowired
    private ArticleFixture fixture;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void goesFromItsReporterToTheEditorsAndBack() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Relecture");
        TestStaff.REPORTER.acts(() -> reviews.submit(id, "Prêt à lire."));
        TestStaff.EDITOR.acts(() -> reviews.sendBack(id, "Précisez la date."));
        TestStaff.REPORTER.acts(() -> {
            assertThat(articles.open(id).status()).isEqualTo(WorkingStatus.DRAFT);
            assertThat(reviews.notes(id))
                    .extracting(ReviewNote::text)
                    .containsExactly("Précisez la date.", "Prêt à lire.");
            assertThat(versions.versions(id)).extracting(VersionRow::kind).contains(VersionRow.Kind.SUBMITTED);
            reviews.submit(id, "");
        });
        TestStaff.EDITOR.acts(() -> reviews.markReady(id, ""));
        TestStaff.REPORTER.acts(() -> {
            assertThat(articles.open(id).canEdit()).isFalse();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fixture.write(id, "Trop tard", "<p>x</p>"));
        });
    }

    @Test
    void reportersCannotPublish() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Sans édition");
        TestStaff.REPORTER.acts(() -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> publishing.publish(id, GatePass.NONE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.markReady(id, ""));
        });
        assertThat(published.find(id)).isEmpty();
    }

    @Test
    void refusesWhatIsNotComplete() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.EDITOR.acts(() -> {
            assertThat(publishing.gate(id).refusals())
                    .extracting(Gate.Missing::field)
                    .containsExactly("headline", "body", "section");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> publishing.publish(id, GatePass.NONE));
        });
    }

    @Test
    void anEditorPassesAFlaggedQuotationWithAReason() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Citation sans source");
        TestStaff.REPORTER.acts(() -> fixture.write(
                id, "Citation sans source", "<p>Il a dit : « Nous ne signerons jamais ce texte avant mardi. »</p>"));
        TestStaff.EDITOR.acts(() -> {
            List<Gate.Point> points = publishing.gate(id).points();
            assertThat(points).isNotEmpty();
            Set<String> keys = Set.copyOf(points.stream().map(Gate.Point::key).toList());
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> publishing.publish(id, GatePass.NONE))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("gate"));
            publishing.publish(id, new GatePass(keys, GatePass.Reason.HEARD_BY_AUTHOR));
            assertThat(publishing.gate(id).points()).isEmpty();
        });
        assertThat(published.find(id)).isPresent();
    }

    @Test
    void theRecordOfAReleaseKeepsTheReasonOfEachPoint() {
        ArticleId id = fixture.writtenBy(TestStaff.EDITOR, "Deux citations sans source");
        TestStaff.EDITOR.acts(() -> {
            fixture.write(
                    id,
                    "Deux citations sans source",
                    "<p>Il a dit : « Nous ne signerons jamais ce texte avant mardi. »</p>"
                            + "<p>Elle a dit : « Personne ne m’a jamais demandé mon avis là-dessus. »</p>");
            Map<String, GatePass.Reason> reasons = new LinkedHashMap<>();
            publishing
                    .gate(id)
                    .points()
                    .forEach(point -> reasons.put(
                            point.key(),
                            point.words().contains("signerons")
                                    ? GatePass.Reason.HEARD_BY_AUTHOR
                                    : GatePass.Reason.SOURCE_NOT_TRANSCRIBED));
            publishing.publish(id, new GatePass(reasons));

            assertThat(releases.releases(id).getFirst().passed())
                    .extracting(PassedPoint::reason)
                    .containsExactlyInAnyOrder(GatePass.Reason.HEARD_BY_AUTHOR, GatePass.Reason.SOURCE_NOT_TRANSCRIBED);
        });
    }

    @Test
    void readersSeeTheLiveRevisionUntilChangesAreReleased() {
        ArticleId id = fixture.live("Titre publié");
        TestStaff.EDITOR.acts(() -> fixture.write(id, "Titre corrigé", "<p>Le texte corrigé.</p>"));
        assertThat(live(id).headline()).isEqualTo("Titre publié");
        TestStaff.EDITOR.acts(() -> {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> publishing.release(id, ReleaseKind.CORRECTION, " ", GatePass.NONE));
            publishing.release(id, ReleaseKind.CORRECTION, "La date était inexacte.", GatePass.NONE);
        });
        assertThat(live(id).headline()).isEqualTo("Titre corrigé");
        assertThat(live(id).releases()).extracting(LiveRelease::note).containsExactly("La date était inexacte.");
        assertThat(published.corrections(null, 10).items())
                .extracting(PublishedCorrection::note)
                .contains("La date était inexacte.");
    }

    @Test
    void aTypoLeavesNoMark() {
        ArticleId id = fixture.live("Coquile");
        LiveArticle before = live(id);
        TestStaff.EDITOR.acts(() -> {
            fixture.write(id, "Coquille", "<p>Le texte.</p>");
            publishing.release(id, ReleaseKind.TYPO, "", GatePass.NONE);
        });
        assertThat(live(id).releases()).isEmpty();
        assertThat(live(id).updatedAt()).isEqualTo(before.updatedAt());
    }

    @Test
    void aMovedSlugLeadsToTheNewOneAndAWithdrawnArticleToItsNotice() {
        ArticleId id = fixture.live("Adresse ancienne");
        TestStaff.EDITOR.acts(() -> {
            fixture.address(id, "adresse-nouvelle", "");
            publishing.release(id, ReleaseKind.TYPO, "", GatePass.NONE);
        });
        assertThat(published.bySlug("adresse-ancienne")).isEqualTo(new PublicAddress.Moved("adresse-nouvelle"));
        assertThat(published.bySlug("adresse-nouvelle")).isInstanceOf(PublicAddress.Live.class);
        TestStaff.EDITOR.acts(() -> publishing.withdraw(id, "Retiré sur décision de justice."));
        assertThat(published.bySlug("adresse-nouvelle"))
                .isEqualTo(new PublicAddress.Gone("Retiré sur décision de justice."));
        assertThat(published.bySlug("jamais-vue")).isInstanceOf(PublicAddress.Unknown.class);
    }

    @Test
    void draftsNeverReachReadersThroughLinksOrNeighbours() {
        ArticleId live = fixture.live("Article visible");
        ArticleId draft = fixture.writtenBy(TestStaff.REPORTER, "Brouillon lié");
        TestStaff.EDITOR.acts(() -> {
            links.save(live, List.of(new LinkDraft(draft, LinkKind.BACKGROUND, "À lire aussi")));
            publishing.release(live, ReleaseKind.TYPO, "", GatePass.NONE);
        });
        assertThat(live(live).related()).isEmpty();
        assertThat(published.teasers(List.of(live, draft))).containsOnlyKeys(live);
        assertThat(published.latest(null, 100).items())
                .extracting(LiveTeaser::id)
                .doesNotContain(draft);
        TestStaff.EDITOR.acts(() -> publishing.publish(draft, GatePass.NONE));
        assertThat(live(live).related())
                .extracting(related -> related.article().id())
                .containsExactly(draft);
        assertThat(live(draft).previous()).isNotNull();
    }

    @Test
    void aDepublishedArticleIsUnknownToReaders() {
        ArticleId id = fixture.live("Dépublication");
        String slug = live(id).slug();
        TestStaff.EDITOR.acts(() -> publishing.depublish(id, ""));
        assertThat(published.bySlug(slug)).isInstanceOf(PublicAddress.Unknown.class);
        TestStaff.EDITOR.acts(() -> publishing.publish(id, GatePass.NONE));
        assertThat(published.bySlug(slug)).isInstanceOf(PublicAddress.Live.class);
    }

    @Test
    void previewsAskForTheRightPersonOrToken() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "À montrer");
        TestStaff.OTHER_REPORTER.acts(
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> previews.draft(id)));
        PreviewGrant grant = TestStaff.REPORTER.does(() -> previews.grant(id, Duration.ofHours(1)));
        TestStaff.signOut();
        assertThat(previews.byToken(grant.token()).headline()).isEqualTo("À montrer");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> previews.byToken("inconnu"));
        TestStaff.REPORTER.acts(() -> previews.revoke(id, grant.link().id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> previews.byToken(grant.token()));
    }

    private LiveArticle live(ArticleId id) {
        return published.find(id).orElseThrow();
    }
}
