package press.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.search.FoundPage.Reach;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalService;

@VerbatimTest
class PublishedSearchTests {
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final Duration PATIENT = Duration.ofSeconds(20);

    @Autowired
    private PublishedSearch search;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PeopleService people;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private RedactionService redactions;

    @Autowired
    private WithdrawalService withdrawals;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void aReleaseIsFoundWithinTwoSecondsAndAWithdrawalIsNot() {
        ArticleId article = published("Barrage sur la Vesle", "<p>Les riverains protestent.</p>");
        Awaitility.await().atMost(PROMISED).until(() -> titles("vesle").contains("Barrage sur la Vesle"));
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré."));
        Awaitility.await().atMost(PROMISED).until(() -> titles("vesle").isEmpty());
    }

    @Test
    void neitherDraftsNorWhatIsNotReleasedYetAreFound() {
        TestStaff.REPORTER.acts(() ->
                made.write(made.draftBy(TestStaff.REPORTER), "Un brouillon sur les girandoles", "<p>Girandoles.</p>"));
        ArticleId live = published("Article en ligne", "<p>Ce que chacun peut lire, sans merluche.</p>");
        TestStaff.EDITOR.acts(() -> made.write(live, "Article en ligne", "<p>Une girandole de plus.</p>"));
        everythingIsIndexed();
        assertThat(titles("girandoles")).isEmpty();
        assertThat(titles("merluche")).containsExactly("Article en ligne");

        TestStaff.EDITOR.acts(() -> publishing.release(live, ReleaseKind.TYPO, "", GatePass.NONE));
        everythingIsIndexed();
        assertThat(titles("girandoles")).containsExactly("Article en ligne");
        assertThat(titles("merluche")).isEmpty();
    }

    @Test
    void aDepublishedArticleIsNotFound() {
        ArticleId article = published("La tramontane", "<p>Vent.</p>");
        everythingIsIndexed();
        assertThat(titles("tramontane")).hasSize(1);
        TestStaff.EDITOR.acts(() -> publishing.depublish(article, ""));
        everythingIsIndexed();
        assertThat(titles("tramontane")).isEmpty();
    }

    @Test
    void everySpellingOfANameFindsAllOthersAndNoLookalike() {
        TestStaff.EDITOR.acts(() -> {
            people.create(new PersonDraft(
                    "Iouri Tchoulkov",
                    "conseiller",
                    List.of("Yuri Chulkov", "Юрий Чулков", "Youri Tchoulkof"),
                    "",
                    ""));
            people.create(new PersonDraft("Kirill Dmitriev", "émissaire", List.of(), "", ""));
            people.create(new PersonDraft("Oleg Dmitrienko", "juge", List.of(), "", ""));
        });
        published("Selon Tchoulkov", "<p>Le conseiller Iouri Tchoulkov a parlé.</p>");
        published("Une dépêche traduite", "<p>« I agree », said Yuri Chulkov.</p>");
        published("Un document russe", "<p>Юрий Чулков ответил.</p>");
        published("Un juge", "<p>Oleg Dmitrienko a signé.</p>");
        everythingIsIndexed();
        for (String query : List.of("Tchoulkov", "chulkov", "Чулков", "Tschulkow", "tchoulkof", "Yuri Chulkov")) {
            Awaitility.await()
                    .atMost(PATIENT)
                    .untilAsserted(() -> assertThat(titles(query))
                            .as(query)
                            .contains("Selon Tchoulkov", "Une dépêche traduite", "Un document russe"));
        }
        assertThat(titles("Dmitriev")).doesNotContain("Un juge");
        assertThat(titles("Dmitrienko")).contains("Un juge");
        assertThat(marked("Tchoulkov", "Une dépêche traduite")).contains("Chulkov");
    }

    @Test
    void aCoverNameDoesNotLeadToWhoeverIsBehindIt() {
        TestStaff.EDITOR.acts(
                () -> people.create(new PersonDraft("Anna Karbasova", "source", List.of("Madame Zorille"), "", "")));
        published("Une voix masquée", "<p>Madame Zorille raconte.</p>");
        everythingIsIndexed();
        Awaitility.await()
                .pollDelay(Duration.ofSeconds(11))
                .atMost(PATIENT)
                .until(() -> !titles("Zorille").isEmpty());
        assertThat(titles("Karbasova")).isEmpty();
    }

    @Test
    void allWordsAreAskedForThenSomeAndThatIsSaid() {
        published("Le chalutier", "<p>Un chalutier et une drague au port.</p>");
        published("La drague", "<p>Une drague seule.</p>");
        everythingIsIndexed();
        assertThat(find("chalutier drague").reach()).isEqualTo(Reach.ALL);
        assertThat(titles("le chalutier et la drague")).containsExactly("Le chalutier");
        assertThat(find("chalutier introuvablissime").reach()).isEqualTo(Reach.SOME);
        assertThat(titles("chalutier introuvablissime")).containsExactly("Le chalutier");
        assertThat(titles("drague").getFirst()).as("a title counts most").isEqualTo("La drague");
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        published("Phrase entière", "<p>Il dit : « Le pont de l’Écluse est fermé jusqu’à mardi. »</p>");
        published("Mots épars", "<p>L’écluse et le pont : fermé.</p>");
        everythingIsIndexed();
        assertThat(titles("« pont de l’écluse »")).containsExactly("Phrase entière");
        assertThat(titles("\"le pont de l'ecluse est ferme\"")).containsExactly("Phrase entière");
        FoundPage loose = find("« écluse pont fermé »");
        assertThat(loose.reach()).isEqualTo(Reach.WORDS);
        assertThat(loose.total()).isEqualTo(2);
    }

    @Test
    void aTurnIsFoundInItsPlaceOnceItsTranscriptIsPublic() {
        TranscriptId id = transcript("Appel du pylône", "[00:00:10] Anton Lisker : Le pylône ambré est tombé.\n");
        everythingIsIndexed();
        assertThat(find("pylône ambré").total()).isZero();

        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.PUBLIC));
        everythingIsIndexed();
        Hit.Document hit = (Hit.Document) find("pylône ambré").hits().getFirst();
        assertThat(hit.document().title()).isEqualTo("Appel du pylône");
        assertThat(hit.passages()).hasSize(1);
        assertThat(hit.passages().getFirst().part()).isEqualTo(1);
        assertThat(hit.passages().getFirst().number()).isEqualTo(1);
        assertThat(hit.passages().getFirst().words()).contains(new Run("ambré", true));

        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.RESTRICTED));
        everythingIsIndexed();
        assertThat(find("pylône ambré").total()).isZero();
    }

    @Test
    void ofATranscriptThatIsNotPublicOnlyItsPublicExcerptsAreFound() {
        TranscriptId id = transcript("Appel du vélin", "[00:00:10] Anton Lisker : Le vélin cuivré, et la goélette.\n");
        TestStaff.EDITOR.acts(() -> {
            Passage words = passage(id, "vélin cuivré");
            access.setVisibility(id, Visibility.EXCERPTS);
            excerpts.makePublic(excerpts.propose(words), "");
        });
        everythingIsIndexed();
        Hit.Document hit = (Hit.Document) find("vélin cuivré").hits().getFirst();
        assertThat(hit.passages().getFirst().excerpt()).isNotNull();
        assertThat(find("goélette").total()).isZero();
    }

    @Test
    void aNoteOnAnExcerptIsShownWhereItsWordsAreFound() {
        TranscriptId id = transcript("Appel du safran", "[00:00:10] Anton Lisker : La voile brune.\n");
        TestStaff.EDITOR.acts(() -> {
            access.setVisibility(id, Visibility.PUBLIC);
            excerpts.makePublic(excerpts.propose(passage(id, "voile brune")), "Le gréement ocellé compte vingt mâts.");
        });
        everythingIsIndexed();
        Hit.Document hit = (Hit.Document) find("gréement ocellé").hits().getFirst();
        assertThat(hit.passages()).singleElement().satisfies(note -> {
            assertThat(note.excerpt()).isNotNull();
            assertThat(note.language()).isNull();
            assertThat(note.words())
                    .filteredOn(Run::found)
                    .extracting(Run::text)
                    .contains("gréement", "ocellé");
        });
    }

    @Test
    void sentencesFoundOneAfterTheOtherDoNotRunTogether() {
        published(
                "Les bergers du causse",
                "<p>Le troupeau compte trois cents bêtes, réparties en quatre enclos autour de la bergerie drômoise : les mères, les agneaux, "
                        + "les béliers et les chèvres du voisin.</p><h2>La bergerie drômoise</h2><p>Les murs datent de 1820 et abritent "
                        + "toujours une citerne, des mangeoires et un four à pain, sans compter la chambre du berger.</p>");
        everythingIsIndexed();
        Hit.Article hit = (Hit.Article) find("bergerie drômoise").hits().getFirst();
        String shown = hit.words().stream().map(Run::text).collect(Collectors.joining());
        assertThat(shown).contains("voisin. · La bergerie drômoise · Les murs");
    }

    @Test
    void redactedWordsAreFoundNeitherInTheDocumentNorWhereTheyAreQuoted() {
        TranscriptId id =
                transcript("Appel du grèbe", "[00:00:10] Anton Lisker : Voyez le grèbe esclavon, disons demain.\n");
        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.PUBLIC));
        Passage words = TestStaff.EDITOR.does(() -> passage(id, "grèbe esclavon"));
        quoting(id, words);
        everythingIsIndexed();
        assertThat(titles("esclavon")).containsExactlyInAnyOrder("Une citation du grèbe", "Appel du grèbe");

        TestStaff.EDITOR.acts(() -> redactions.redact(id, List.of(words), "protéger"));
        Awaitility.await().atMost(PROMISED).until(() -> titles("esclavon").isEmpty());
        assertThat(titles("« disons demain »")).containsExactly("Appel du grèbe");
    }

    @Test
    void aWithdrawnDocumentIsNotFound() {
        TranscriptId id = transcript("Appel du sextant", "[00:00:10] Anton Lisker : Un sextant octogonal.\n");
        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.PUBLIC));
        everythingIsIndexed();
        assertThat(titles("octogonal")).hasSize(1);
        TestStaff.EDITOR.acts(() -> withdrawals.withdraw(id, WithdrawalMode.REMOVE, "Retiré."));
        Awaitility.await().atMost(PROMISED).until(() -> find("sextant").total() == 0);
    }

    @Test
    void hitsCanBeBoundAndAreCountedOnce() {
        TranscriptId id = transcript(
                "Appel des cormorans",
                "[00:00:10] Anton Lisker : Un cormoran.\n[00:00:20] Ioulian Ouvarov : Deux cormorans.\n");
        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.PUBLIC));
        published("Cormorans du port", "<p>Des cormorans, encore des cormorans.</p>");
        everythingIsIndexed();
        assertThat(find("cormorans").total()).isEqualTo(2);
        assertThat(search.find(new Wanted("cormorans", Wanted.Kind.ARTICLE, null, 1))
                        .total())
                .isEqualTo(1);
        assertThat(search.find(new Wanted("cormorans", Wanted.Kind.DOCUMENT, null, 1))
                        .total())
                .isEqualTo(1);
        assertThat(search.find(new Wanted("cormorans", null, made.aSection(), 1))
                        .total())
                .isEqualTo(1);
        FoundPage beyond = search.find(new Wanted("cormorans introuvables", null, null, 50));
        assertThat(beyond.hits()).isEmpty();
        assertThat(search.find(new Wanted("cormorans", null, null, 50)).total()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "title:a OR text:b",
                "/.*.*.*.*/",
                "[a TO z]",
                "a~2",
                "(((((((((((((",
                "\\\\\\",
                "AND OR NOT",
                "*",
                "?",
                "\u202e\u0301\u0301",
                "🚀🚀",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "${7*7}",
                "%00",
                "«",
                "\""
            })
    void hostileInputFindsNothingAndHarmsNothing(String typed) {
        FoundPage found = find(typed);
        assertThat(found.hits()).hasSizeLessThanOrEqualTo(Wanted.HITS);
        assertThat(found.total()).isLessThan(50);
    }

    private void quoting(TranscriptId transcript, Passage words) {
        TestStaff.EDITOR.acts(() -> {
            ArticleId id = made.writtenBy(TestStaff.EDITOR, "Une citation du grèbe");
            articles.setSources(id, List.of(transcript));
            QuotationBinding binding = new QuotationBinding(Ids.next(), words, Relation.LITERAL, Declared.NONE, "");
            String body = "<p>Anton Lisker dit : <span data-quotation=\"" + binding.id()
                    + "\">« grèbe esclavon »</span>.</p>";
            WorkingCopy copy = new WorkingCopy("", "Une citation du grèbe", "Le chapô.", body);
            articles.save(id, new SaveRequest(articles.open(id).version(), copy, List.of(binding)));
            publishing.publish(id, pass(id));
        });
    }

    private ArticleId published(String headline, String body) {
        return TestStaff.EDITOR.does(() -> {
            ArticleId id = made.writtenBy(TestStaff.EDITOR, headline);
            made.write(id, headline, body);
            publishing.publish(id, pass(id));
            return id;
        });
    }

    private GatePass pass(ArticleId id) {
        Set<String> points =
                publishing.gate(id).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
        return new GatePass(points, GatePass.Reason.CHECKED_AGAINST_SOURCE);
    }

    private TranscriptId transcript(String title, String text) {
        return TestStaff.EDITOR.does(() -> imports.create(TranscriptFixture.draft(title, text)));
    }

    private Passage passage(TranscriptId id, String words) {
        return TranscriptFixture.passage(id, transcripts.turns(id, 0, 1).turns().getFirst(), words);
    }

    /** Changes are followed in their order: what was made before this is known once this is. */
    private void everythingIsIndexed() {
        String mark = "repère" + Ids.next().toString().replace("-", "");
        published(mark, "<p>Repère.</p>");
        Awaitility.await().atMost(PATIENT).until(() -> find(mark).total() == 1);
    }

    private FoundPage find(String words) {
        return search.find(new Wanted(words, null, null, 1));
    }

    private List<String> titles(String words) {
        return find(words).hits().stream().map(PublishedSearchTests::title).toList();
    }

    private List<String> marked(String words, String title) {
        return find(words).hits().stream()
                .filter(hit -> title(hit).equals(title))
                .map(Hit.Article.class::cast)
                .flatMap(hit -> hit.words().stream())
                .filter(Run::found)
                .map(Run::text)
                .toList();
    }

    private static String title(Hit hit) {
        return switch (hit) {
            case Hit.Article found -> found.article().headline();
            case Hit.Document found -> found.document().title();
        };
    }
}
