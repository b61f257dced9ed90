package press.verbatim.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishingService;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.TestStaff;

@VerbatimTest
class FrontPageServiceTests {
    @Autowired
    private FrontPageService front;

    @Autowired
    private PublishedFront published;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ArticleFixture fixture;

    @BeforeEach
    void nothingPlaced() {
        TestStaff.EDITOR.signIn();
        front.arrange(front.open().version(), List.of());
        front.release(front.open().version());
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void readersSeeAnArrangementOnlyOnceItIsReleased() {
        ArticleId article = fixture.live("En ouverture");
        fixture.live("Plus récent");
        front.arrange(front.open().version(), List.of(opening(article, "Titre de une")));
        assertThat(front.open().changed()).isTrue();
        assertThat(front.preview().opening()).extracting(LiveTeaser::headline).containsExactly("Titre de une");
        assertThat(published.released().opening())
                .extracting(LiveTeaser::headline)
                .containsExactly("Plus récent");
        front.release(front.open().version());
        assertThat(front.open().changed()).isFalse();
        assertThat(published.released().opening())
                .extracting(LiveTeaser::headline)
                .containsExactly("Titre de une");
    }

    @Test
    void whatIsNoLongerLiveLeavesTheFrontPage() {
        ArticleId article = fixture.live("Bientôt dépublié");
        front.arrange(front.open().version(), List.of(opening(article, "")));
        front.release(front.open().version());
        publishing.depublish(article, "");
        assertThat(published.released().opening()).extracting(LiveTeaser::id).doesNotContain(article);
        assertThat(front.open().placed()).isEmpty();
    }

    @Test
    void refusesDraftsDoublesAndMoreThanASlotHolds() {
        ArticleId draft = fixture.writtenBy(TestStaff.REPORTER, "Pas en ligne");
        ArticleId live = fixture.live("En ligne");
        refuses(List.of(opening(draft, "")));
        refuses(List.of(opening(live, ""), new FrontPlace(FrontSlot.WIRE, live, "")));
        refuses(List.of(opening(live, "x".repeat(FrontPlace.TITLE_MAX + 1))));
        refuses(IntStream.rangeClosed(0, FrontSlot.SECOND.room())
                .mapToObj(number -> new FrontPlace(FrontSlot.SECOND, fixture.live("Second " + number), ""))
                .toList());
    }

    @Test
    void aStaleArrangementIsRefusedAndChangesNothing() {
        ArticleId article = fixture.live("Deux mains");
        int before = front.open().version();
        front.arrange(before, List.of(opening(article, "Le premier")));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> front.arrange(before, List.of(opening(article, "Le second"))));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> front.release(before));
        assertThat(front.preview().opening()).extracting(LiveTeaser::headline).containsExactly("Le premier");
    }

    @Test
    void goesBackToWhatReadersSee() {
        ArticleId article = fixture.live("Essai");
        front.arrange(front.open().version(), List.of(opening(article, "Un essai")));
        front.revert();
        assertThat(front.open().placed()).isEmpty();
        assertThat(front.open().changed()).isFalse();
    }

    @Test
    void onlyEditorsArrange() {
        for (TestStaff.Person person : List.of(TestStaff.REPORTER, TestStaff.SUBSCRIBER_ADMIN, TestStaff.SITE_ADMIN)) {
            person.acts(() -> {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(front::open);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> front.arrange(0, List.of()));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> front.release(0));
            });
        }
    }

    private void refuses(List<FrontPlace> places) {
        int version = front.open().version();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> front.arrange(version, places));
        assertThat(front.open().version()).isEqualTo(version);
    }

    private static FrontPlace opening(ArticleId article, String title) {
        return new FrontPlace(FrontSlot.OPENING, article, title);
    }
}
