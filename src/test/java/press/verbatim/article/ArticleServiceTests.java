package press.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;

@VerbatimTest
class ArticleServiceTests {
    @Autowired
    private ArticleService articles;

    @Autowired
    private VersionsService versions;

    @Autowired
    private ArticleFixture fixture;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void keepsWhatIsSavedAndNamesTheVersion() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> {
            SaveResult first = articles.save(id, save(0, "Titre", "<p>Un mot.</p><script>x()</script>"));
            assertThat(first).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> {
                assertThat(saved.version()).isEqualTo(1);
                assertThat(saved.signs()).isEqualTo(7);
            });
            assertThat(articles.open(id).copy().body()).isEqualTo("<p>Un mot.</p>");
        });
    }

    @Test
    void neverAppliesAStaleSaveAndKeepsBothTexts() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> articles.save(id, save(0, "Le mien", "<p>Le mien.</p>")));
        TestStaff.EDITOR.acts(() -> {
            SaveResult late = articles.save(id, save(0, "Le sien", "<p>Le sien.</p>"));
            assertThat(late).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
                assertThat(conflict.theirs().headline()).isEqualTo("Le mien");
                assertThat(conflict.version()).isEqualTo(1);
            });
            articles.save(id, save(0, "Le sien", "<p>Le sien.</p>"));
            assertThat(articles.open(id).copy().headline()).isEqualTo("Le mien");
        });
        TestStaff.REPORTER.acts(() -> {
            List<SaveConflict> open = versions.conflicts(id);
            assertThat(open).singleElement().satisfies(conflict -> {
                assertThat(conflict.refused().body()).isEqualTo("<p>Le sien.</p>");
                assertThat(conflict.kept().body()).isEqualTo("<p>Le mien.</p>");
            });
            versions.settle(id, open.getFirst().id());
            assertThat(versions.conflicts(id)).isEmpty();
        });
    }

    @Test
    void takesARepeatedSaveForTheSame() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> {
            articles.save(id, save(0, "Titre", "<p>Un.</p>"));
            assertThat(articles.save(id, save(0, "Titre", "<p>Un.</p>"))).isInstanceOf(SaveResult.Saved.class);
            assertThat(articles.open(id).version()).isEqualTo(1);
            assertThat(versions.versions(id)).hasSize(1);
        });
    }

    @Test
    void journalKeepsEveryVersionForRestoring() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> {
            articles.save(id, save(0, "Un", "<p>Premier.</p>"));
            articles.save(id, save(1, "Deux", "<p>Second.</p>"));
            List<VersionRow> rows = versions.versions(id);
            assertThat(rows).extracting(VersionRow::number).containsExactly(2, 1);
            VersionText old = versions.version(id, rows.getLast().id());
            assertThat(old.copy().body()).isEqualTo("<p>Premier.</p>");
            assertThat(articles.open(id).copy().headline()).isEqualTo("Deux");
        });
    }

    @Test
    void keepsAndReplacesBindings() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        QuotationBinding declared =
                new QuotationBinding(UUID.randomUUID(), null, Relation.LITERAL, Declared.OWN_INTERVIEW, "");
        QuotationBinding distance =
                new QuotationBinding(declared.id(), null, Relation.LITERAL, Declared.DISTANCE, "ironie");
        TestStaff.REPORTER.acts(() -> {
            WorkingCopy copy = new WorkingCopy("", "Titre", "", "<p>« a »</p>");
            articles.save(id, new SaveRequest(0, copy, List.of(declared)));
            assertThat(articles.open(id).bindings()).containsExactly(declared);
            articles.save(id, new SaveRequest(1, copy, List.of(distance)));
            assertThat(articles.open(id).bindings()).containsExactly(distance);
            assertThat(articles.open(id).version()).isEqualTo(2);
        });
    }

    @Test
    void reportersReachTheirOwnDraftsOnly() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Un brouillon secret");
        TestStaff.OTHER_REPORTER.acts(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> articles.open(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> articles.save(id, save(1, "x", "<p>x</p>")));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.versions(id));
            assertThat(headlines(new ArticleFilter("secret", null, null, false)))
                    .isEmpty();
            assertThat(articles.count(new ArticleFilter("secret", null, null, false)))
                    .isZero();
        });
        TestStaff.EDITOR.acts(() -> assertThat(headlines(new ArticleFilter("SECRET", DeskState.DRAFT, null, false)))
                .containsExactly("Un brouillon secret"));
    }

    @Test
    void othersSeeALiveArticleAsReadersDo() {
        ArticleId id = fixture.live("Titre en ligne");
        TestStaff.REPORTER.acts(() -> fixture.write(id, "Titre en cours", "<p>Pas encore public.</p>"));
        TestStaff.OTHER_REPORTER.acts(() -> {
            ArticleDraft seen = articles.open(id);
            assertThat(seen.copy().headline()).isEqualTo("Titre en ligne");
            assertThat(seen.copy().body()).doesNotContain("Pas encore");
            assertThat(seen.canEdit()).isFalse();
            assertThat(seen.changesUnderWay()).isFalse();
            assertThat(headlines(ArticleFilter.in(DeskState.LIVE))).contains("Titre en ligne");
            assertThat(headlines(ArticleFilter.in(DeskState.LIVE_WITH_CHANGES))).isEmpty();
        });
    }

    @Test
    void coAuthorsReachWhatTheySign() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> articles.saveDressing(id, 0, signed(TestStaff.OTHER_REPORTER)));
        TestStaff.OTHER_REPORTER.acts(
                () -> assertThat(articles.open(id).canEdit()).isTrue());
    }

    @Test
    void anArticleIsInTheLanguageOfTheSiteUnlessItNamesAnother() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> {
            assertThat(articles.open(id).language()).isEqualTo("fr");
            fixture.write(id, " EN-gb ");
            assertThat(articles.open(id).language()).isEqualTo("en-GB");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> fixture.write(id, "anglais !"))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("language"));
            assertThat(articles.open(id).dressing().language()).isEqualTo("en-GB");
        });
    }

    @Test
    void subscriberAdminsSeeNoDraft() {
        TestStaff.SUBSCRIBER_ADMIN.acts(() -> assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> articles.list(ArticleFilter.ALL, null, 10)));
    }

    @Test
    void pagesByCursorWithoutRepeatingOrLosing() {
        for (int number = 0; number < 5; number++) {
            fixture.writtenBy(TestStaff.REPORTER, "Curseur " + number);
        }
        TestStaff.REPORTER.acts(() -> {
            ArticleFilter filter = new ArticleFilter("curseur", null, null, true);
            var first = articles.list(filter, null, 2);
            var second = articles.list(filter, first.next(), 2);
            var third = articles.list(filter, second.next(), 2);
            assertThat(first.items()).extracting(ArticleRow::headline).containsExactly("Curseur 4", "Curseur 3");
            assertThat(second.items()).extracting(ArticleRow::headline).containsExactly("Curseur 2", "Curseur 1");
            assertThat(third.items()).extracting(ArticleRow::headline).containsExactly("Curseur 0");
            assertThat(third.next()).isNull();
        });
    }

    @Test
    void refusesAStaleDressing() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> {
            articles.saveDressing(id, 0, signed(TestStaff.REPORTER));
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> articles.saveDressing(id, 0, signed(TestStaff.REPORTER)));
        });
    }

    @Test
    void refusesASlugThatAnotherArticleHas() {
        ArticleId first = fixture.draftBy(TestStaff.REPORTER);
        ArticleId second = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> {
            articles.saveDressing(first, 0, withSlug("Deux appels"));
            assertThat(articles.open(first).dressing().slug()).isEqualTo("deux-appels");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> articles.saveDressing(second, 0, withSlug("deux-appels")))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("slug"));
        });
    }

    @Test
    void refusesATooLongHeadlineAtItsField() {
        ArticleId id = fixture.draftBy(TestStaff.REPORTER);
        TestStaff.REPORTER.acts(() -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> articles.save(id, save(0, "t".repeat(221), "")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("headline")));
    }

    private List<String> headlines(ArticleFilter filter) {
        return articles.list(filter, null, 50).items().stream()
                .map(ArticleRow::headline)
                .toList();
    }

    private static SaveRequest save(int base, String headline, String body) {
        return new SaveRequest(base, new WorkingCopy("", headline, "", body), List.of());
    }

    private static Dressing signed(TestStaff.Person person) {
        return new Dressing(
                "", Genre.PAPER, "", List.of(new Byline(person.id(), person.name())), null, List.of(), List.of(), null);
    }

    private static Dressing withSlug(String slug) {
        return new Dressing(slug, Genre.PAPER, "", List.of(), null, List.of(), List.of(), null);
    }
}
