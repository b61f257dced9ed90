package press.verbatim.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static press.verbatim.sourcing.SourcingFixture.answered;
import static press.verbatim.sourcing.SourcingFixture.to;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.ReviewService;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.Ids;
import press.verbatim.platform.NotFound;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.AuditFilter;
import press.verbatim.security.AuditService;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@VerbatimTest
class DossierTests {
    private static final String DOCUMENT = "Appel restreint";
    private static final String NOTE = "Relire avec l’avocat avant jeudi.";
    private static final String SOURCE = "un greffier qui tient à sa place";
    private static final String ANSWER = "Ces propos sont sortis de leur contexte, Иван et Ελένη le savent.";

    @Autowired
    private DossierService dossiers;

    @Autowired
    private ApproachesService approaches;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private AuditService audit;

    @Autowired
    private SourcingFixture made;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private ReplyFixture replies;

    @Autowired
    private ReplyDecisionsService decisions;

    @Autowired
    private ParallelsService parallels;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MockMvc mvc;

    private ArticleId article;

    @BeforeEach
    void writeAnArticle() {
        article = made.quoting("Le plan et l’appel");
        TestStaff.REPORTER.signIn();
        var draft = articles.open(article);
        QuotationBinding unnamed =
                new QuotationBinding(Ids.next(), null, Relation.LITERAL, Declared.OWN_INTERVIEW, SOURCE);
        String body = draft.copy().body() + "<p>Une source raconte : <span data-quotation=\"" + unnamed.id()
                + "\">« Personne ne nous a prévenus à temps. »</span></p>"
                + "<p>Voir <a href=\"https://exemple.test/plan\">le plan public</a>.</p>";
        made.write(article, "Le plan et l’appel", body, List.of(draft.bindings().getFirst(), unnamed));
        approaches.record(article, answered(to("Ioulian Ouvarov", null), ANSWER, ""));
        reviews.say(article, NOTE);
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void leavesOutNotesRestrictedPassagesAndUnnamedSourcesUnlessTicked() throws IOException {
        assertThat(everything(Set.of()))
                .contains(SourcingFixture.WORDS, ANSWER, "https://exemple.test/plan")
                .doesNotContain(DOCUMENT)
                .doesNotContain(NOTE)
                .doesNotContain(SOURCE);
        assertThat(everything(EnumSet.allOf(FilePart.class))).contains(DOCUMENT, NOTE, SOURCE);
    }

    @Test
    void eachTickAdmitsItsOwnPartOnly() throws IOException {
        assertThat(everything(Set.of(FilePart.NOTES)))
                .contains(NOTE)
                .doesNotContain(DOCUMENT)
                .doesNotContain(SOURCE);
        assertThat(everything(Set.of(FilePart.SOURCES)))
                .contains(SOURCE)
                .doesNotContain(DOCUMENT)
                .doesNotContain(NOTE);
    }

    @Test
    void evenTickedHoldsNothingOfATranscriptTheAskerMayNotSee() throws IOException {
        TestStaff.EDITOR.signIn();
        assertThat(everything(EnumSet.allOf(FilePart.class)))
                .contains(NOTE, SourcingFixture.WORDS)
                .doesNotContain(DOCUMENT)
                .doesNotContain("Le Quotidien d’Aldria");
    }

    @Test
    void holdsEveryVersionAsReadersGotItWithTheWordsOfCorrections() throws IOException {
        TestStaff.EDITOR.acts(() -> {
            publishing.publish(article, pass());
            made.write(article, "Le plan corrigé", "<p>Le texte corrigé, sans citation.</p>", List.of());
            publishing.release(article, ReleaseKind.CORRECTION, "La date de l’appel était fausse.", pass());
        });
        Map<String, byte[]> zip = zip(Set.of());
        assertThat(zip.keySet())
                .containsExactly("dossier.pdf", "versions/001.html", "versions/002.html", "manifest.json");
        assertThat(text(zip, "versions/001.html"))
                .contains("Le plan et l’appel")
                .doesNotContain("La date de l’appel était fausse");
        assertThat(text(zip, "versions/002.html"))
                .contains("Le plan corrigé", "La date de l’appel était fausse.")
                .doesNotContain("noindex");
        assertThat(pdf(zip.get("dossier.pdf"))).contains("Rectificatif", "La date de l’appel était fausse.");
    }

    @Test
    void tellsWhatWasPassedAtEachReleaseAndWhy() throws IOException {
        String untraced = articles.open(article).copy().body()
                + "<p>Elle a dit : « Nous ne signerons jamais ce texte avant mardi. »</p>";
        made.write(
                article, "Le plan et l’appel", untraced, articles.open(article).bindings());
        TestStaff.EDITOR.acts(() -> publishing.publish(article, pass()));

        assertThat(everything(Set.of())).contains("Points passés à la mise en ligne", "Confirmée par la source");
    }

    @Test
    void holdsThePassagesTheArticleShowsSideBySideUnlessOneIsRestricted() throws IOException {
        TranscriptId one = imports.create(TranscriptFixture.call("Premier appel"));
        TranscriptId other = imports.create(TranscriptFixture.call("Second appel"));
        ParallelId pair = parallels.create(new ParallelDraft(
                words(one), words(other), press.verbatim.parallels.Relation.SAME_WORDS, "Deux fois les mêmes mots."));
        String body = articles.open(article).copy().body() + "<figure data-parallel=\"" + pair + "\"></figure>";
        made.write(article, "Le plan et l’appel", body, articles.open(article).bindings());

        assertThat(everything(Set.of())).doesNotContain("Premier appel", "Deux fois les mêmes mots.");
        assertThat(everything(Set.of(FilePart.RESTRICTED)))
                .contains("Mises en regard", "Premier appel", "Second appel", "Deux fois les mêmes mots.");
    }

    private Passage words(TranscriptId transcript) {
        return TranscriptFixture.passage(
                transcript, transcripts.turns(transcript, 2, 1).turns().getFirst(), SourcingFixture.WORDS);
    }

    @Test
    void holdsRepliesWithTheirWordsAndRefusedOnesOnlyAmongTheNotes() throws IOException {
        replies.recorded(article, "Anton Lisker");
        ReplyId refused = replies.recorded(article, "Kirill Demianov");
        TestStaff.EDITOR.acts(
                () -> decisions.refuse(refused, 0, new ReplyDecision(ReplyReason.OFF_SUBJECT, "Rien à voir.")));
        assertThat(text(zip(Set.of()), "replies/001.txt")).isEqualTo(ReplyFixture.WORDS + "\n");
        assertThat(everything(Set.of()))
                .contains("Droit de réponse", "Anton Lisker · À décider", "ligne à ligne.")
                .doesNotContain("Kirill Demianov")
                .doesNotContain("Vu l’avocat.");
        assertThat(everything(Set.of(FilePart.NOTES)))
                .contains("Kirill Demianov · Refusée", "Sans rapport avec l’article", "Rien à voir.", "Vu l’avocat.");
    }

    @Test
    void packsPassagesAsTextAndTellsTheChecksumOfEveryEntry() throws Exception {
        Map<String, byte[]> zip = zip(Set.of(FilePart.RESTRICTED));
        assertThat(zip.keySet()).containsExactly("dossier.pdf", "passages/001.txt", "manifest.json");
        assertThat(text(zip, "passages/001.txt")).contains("Ioulian Ouvarov", SourcingFixture.WORDS);
        JsonNode manifest = json.readTree(zip.get("manifest.json"));
        assertThat(manifest.get("madeBy").asString()).isEqualTo(TestStaff.REPORTER.name());
        for (JsonNode entry : manifest.get("entries")) {
            byte[] bytes = zip.get(entry.get("name").asString());
            assertThat(entry.get("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(entry.get("sha256").asString()).isEqualTo(sha256(bytes));
        }
        assertThat(manifest.get("entries").size()).isEqualTo(2);
    }

    @Test
    void setsATaggedPdfWithTitleLanguageBookmarksAndItsFacesIn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(DossierFormat.PDF, Set.of()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getDocumentOutline().children()).hasSize(6);
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Le plan et l’appel");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void isSentAsAFileThatNobodyKeeps() throws Exception {
        mvc.perform(get("/desk-api/articles/{id}/dossier.pdf?with=NOTES,SOURCES", article)
                        .with(TestStaff.REPORTER.session()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", containsString("dossier-le-plan-et-l-appel.pdf")));
        mvc.perform(get("/desk-api/articles/{id}/dossier.zip", article).with(TestStaff.OTHER_REPORTER.session()))
                .andExpect(status().isNotFound());
    }

    @Test
    void isMadeForItsOwnPeopleAndWrittenInTheLog() throws IOException {
        TestStaff.OTHER_REPORTER.acts(() -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> dossiers.make(article, DossierFormat.ZIP, Set.of())));
        bytes(DossierFormat.PDF, Set.of(FilePart.NOTES));
        TestStaff.SITE_ADMIN.acts(() -> assertThat(
                        audit.list(new AuditFilter("dossier", ""), null, 50).items())
                .anySatisfy(row -> {
                    assertThat(row.subject()).isEqualTo(article.toString());
                    assertThat(row.detail()).isEqualTo("PDF NOTES");
                }));
    }

    private GatePass pass() {
        Set<String> keys =
                publishing.gate(article).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
        return new GatePass(keys, GatePass.Reason.CHECKED_AGAINST_SOURCE);
    }

    /** The text of the PDF and of every entry of the ZIP. */
    private String everything(Set<FilePart> parts) throws IOException {
        Map<String, byte[]> zip = zip(parts);
        String entries = zip.keySet().stream()
                .filter(name -> !name.endsWith(".pdf"))
                .map(name -> text(zip, name))
                .collect(Collectors.joining("\n"));
        return pdf(zip.get("dossier.pdf")) + pdf(bytes(DossierFormat.PDF, parts)) + entries;
    }

    /** The words of a PDF, as one line: it breaks lines where it likes. */
    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]+", " ");
        }
    }

    private byte[] bytes(DossierFormat format, Set<FilePart> parts) throws IOException {
        try (DossierFile file = dossiers.make(article, format, parts)) {
            return Files.readAllBytes(file.path());
        }
    }

    private Map<String, byte[]> zip(Set<FilePart> parts) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(DossierFormat.ZIP, parts)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> zip, String name) {
        return new String(zip.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
