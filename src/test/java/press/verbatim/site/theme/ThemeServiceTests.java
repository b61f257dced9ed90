package press.verbatim.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.verbatim.site.theme.ThemeFixture.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.media.Pictures;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditFilter;
import press.verbatim.security.AuditRow;
import press.verbatim.security.AuditService;
import press.verbatim.security.TestStaff;

@VerbatimTest
class ThemeServiceTests {
    private static final ThemeChoices WINE = with(ThemeChoices.ORIGINAL, ThemeFixture.WINE);

    @Autowired
    private ThemeService themes;

    @Autowired
    private PublishedTheme published;

    @Autowired
    private ThemeFixture fixture;

    @Autowired
    private AuditService audit;

    @BeforeEach
    void signIn() {
        TestStaff.SITE_ADMIN.signIn();
    }

    @AfterEach
    void undo() {
        fixture.undo();
        TestStaff.signOut();
    }

    @Test
    void readersSeeADraftOnlyOnceItIsReleased() {
        themes.save(themes.open().version(), WINE);
        assertThat(themes.open().draft()).isEqualTo(WINE);
        assertThat(themes.open().changed()).isTrue();
        assertThat(published.current()).isEqualTo(ThemeChoices.ORIGINAL);
        int number = themes.release(themes.open().version(), "  Couleur\nde saison ");
        assertThat(published.current()).isEqualTo(WINE);
        assertThat(themes.open().changed()).isFalse();
        assertThat(themes.versions(number + 1, 1)).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(number);
            assertThat(version.note()).isEqualTo("Couleur de saison");
            assertThat(version.by()).isEqualTo(TestStaff.SITE_ADMIN.name());
            assertThat(version.restores()).isNull();
        });
        assertThat(acts()).contains("theme.released");
    }

    @Test
    void anOlderVersionComesBackAsANewOne() {
        int wine = fixture.released(choices -> WINE);
        fixture.released(choices -> with(choices, new Accents("#0b5d4f", "#6cc5b0")));
        int again = themes.rollBack(wine, "");
        assertThat(again).isEqualTo(wine + 2);
        assertThat(published.current()).isEqualTo(WINE);
        assertThat(themes.open().draft()).as("an untouched draft follows").isEqualTo(WINE);
        assertThat(themes.preview(wine)).isEqualTo(themes.preview(again));
        assertThat(themes.versions(again + 1, 1).getFirst().restores()).isEqualTo(wine);
        assertThat(acts()).contains("theme.rolledBack");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> themes.rollBack(again + 1, ""));
    }

    @Test
    void aDraftUnderWaySurvivesARollBack() {
        int wine = fixture.released(choices -> WINE);
        fixture.released(choices -> choices);
        ThemeChoices underWay = with(ThemeChoices.ORIGINAL, new BoxWords("Chaque matin", "", ""));
        themes.save(themes.open().version(), underWay);
        themes.rollBack(wine, "");
        assertThat(themes.open().draft()).isEqualTo(underWay);
        assertThat(themes.open().changed()).isTrue();
    }

    @Test
    void aStaleDraftIsRefusedAndChangesNothing() {
        int before = themes.open().version();
        themes.save(before, WINE);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> themes.save(before, ThemeChoices.ORIGINAL));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> themes.release(before, ""));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> themes.revert(before));
        assertThat(themes.open().draft()).isEqualTo(WINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red;}</style><script>alert(1)</script>", "", "#12", "var(--ink)", "#1c4168;}"})
    void whatIsNoColourIsNotEvenKept(String hostile) {
        int version = themes.open().version();
        refuses("light", with(ThemeChoices.ORIGINAL, new Accents(hostile, "#9ec3ea")));
        refuses("dark", with(ThemeChoices.ORIGINAL, new Accents("#1c4168", hostile)));
        assertThat(themes.open().version()).isEqualTo(version);
    }

    @Test
    void refusesWordsThatAreTooLongAndFormsThatAreNone() {
        refuses("title", with(ThemeChoices.ORIGINAL, new BoxWords("x".repeat(BoxWords.TITLE_MAX + 1), "", "")));
        refuses("sentence", with(ThemeChoices.ORIGINAL, new BoxWords("", "x".repeat(BoxWords.SENTENCE_MAX + 1), "")));
        refuses("button", with(ThemeChoices.ORIGINAL, new BoxWords("", "", "x".repeat(BoxWords.BUTTON_MAX + 1))));
        refuses("second", with(ThemeChoices.ORIGINAL, new FrontForm(FrontOpening.PHOTO, 99, true)));
        refuses(
                "alternative",
                with(ThemeChoices.ORIGINAL, new Logos(null, null, "x".repeat(Logos.ALTERNATIVE_MAX + 1))));
    }

    @Test
    void anAccentThatIsHardToReadIsKeptButNotReleased() {
        themes.save(themes.open().version(), with(ThemeChoices.ORIGINAL, new Accents("#1c4168", "#2d1010")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> themes.release(themes.open().version(), ""))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("dark");
                    Colour proposed =
                            Colour.read(String.valueOf(refusal.arguments()[0])).orElseThrow();
                    assertThat(AccentCheck.holds(proposed, PaperMode.DARK)).isTrue();
                });
        assertThat(published.current()).isEqualTo(ThemeChoices.ORIGINAL);
    }

    @Test
    void aLogoIsTakenInAsPictureOnlyAndChosenByItsOwnName() {
        Logo logo = themes.addLogo(new ByteArrayInputStream(Pictures.png(400, 100)));
        Logo lied = new Logo(logo.name(), 9_999, 1);
        themes.save(themes.open().version(), with(ThemeChoices.ORIGINAL, new Logos(lied, null, "")));
        assertThat(themes.open().draft().logos().light()).isEqualTo(logo);
        assertThat(published.logo(logo.name())).isPresent();
        refuses("file", with(ThemeChoices.ORIGINAL, new Logos(new Logo("\"><script>", 1, 1), null, "")));
        byte[] drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> themes.addLogo(new ByteArrayInputStream(drawing)));
    }

    @Test
    void everybodyElseIsRefused() {
        for (TestStaff.Person person : List.of(TestStaff.REPORTER, TestStaff.EDITOR, TestStaff.SUBSCRIBER_ADMIN)) {
            person.acts(() -> {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(themes::open);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(themes::preview);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> themes.save(0, WINE));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> themes.release(0, ""));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> themes.rollBack(1, ""));
            });
        }
    }

    private void refuses(String field, ThemeChoices choices) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> themes.save(themes.open().version(), choices))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private List<String> acts() {
        return audit.list(AuditFilter.ALL, null, 20).items().stream()
                .map(AuditRow::action)
                .toList();
    }
}
