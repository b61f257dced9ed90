package press.verbatim.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.Verbatim;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.mail.Outbox;
import press.verbatim.mail.OutgoingMail;
import press.verbatim.platform.Ids;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.sourcing.Channel;
import press.verbatim.sourcing.RepliesService;
import press.verbatim.sourcing.ReplyDecisionsService;
import press.verbatim.sourcing.ReplyDraft;
import press.verbatim.sourcing.ReplyId;
import press.verbatim.sourcing.ReplyView;
import press.verbatim.transcript.AnnotationDraft;
import press.verbatim.transcript.AnnotationService;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.ExpungePlan;
import press.verbatim.transcript.ExpungeService;
import press.verbatim.transcript.Held;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TranslationService;
import press.verbatim.transcript.TurnEdit;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;

/** Destroyed words are looked for wherever the application keeps or shows any: rows, packed texts, files, a backup, pages. */
abstract class ExpungedEverywhere {
    private static final String CODE = "zephyr quarante sept";
    private static final List<String> SPELLINGS = List.of("phyr quarante", "quarante sept", "quarante-sept");
    private static final String CALL = """
            [00:00:58] Anton Lisker : Le code est Zéphyr quarante sept, ne l’écrivez pas.
            [00:01:04] Ioulian Ouvarov : Je répète : zephyr
            [00:01:12] Ioulian Ouvarov : quarante sept. Après, nous verrons bien ensemble.
            [00:01:47] Anton Lisker : Nous verrons demain.
            """;
    private static final String SEARCH = "/recherche?q=Lisker";
    private static final HttpClient READER = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private ConfigurableApplicationContext node;
    private TranscriptId transcript;
    private ExcerptId excerpt;
    private ArticleId article;
    private ReplyId reply;
    private Passage after;

    /** Settings of an empty database. */
    abstract List<String> database(Path data);

    /** Whether the database's own files still hold one of these. */
    abstract boolean inFiles(ConfigurableApplicationContext node, Path data, List<String> spellings) throws Exception;

    @BeforeEach
    void writeTheWordsEverywhere() {
        List<String> settings = new ArrayList<>(database(data));
        settings.addAll(List.of("--server.port=0", "--verbatim.data=" + data, "--verbatim.door=false"));
        node = new SpringApplicationBuilder(Verbatim.class).profiles("test").run(settings.toArray(String[]::new));
        SecurityContextHolder.setContextHolderStrategy(node.getBean(SecurityContextHolderStrategy.class));
        TestStaff.EDITOR.acts(this::write);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void nothingHoldsTheWordsOnceTheyAreExpunged() throws Exception {
        assertThat(rows()).anyMatch(ExpungedEverywhere::holds);
        assertThat(inFiles(node, data, SPELLINGS)).isTrue();
        ExpungePlan plan = TestStaff.EDITOR.does(() -> expunging().preview(transcript, List.of(CODE)));
        assertThat(plan.live()).extracting(Held::kind).containsExactlyInAnyOrder(Held.Kind.PAGE, Held.Kind.REPLY);
        assertThat(read("/article/" + slug())).contains("phyr quarante");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> read(SEARCH).contains("phyr quarante"));

        refusesWhatWasNotConfirmed(plan);
        TestStaff.EDITOR.acts(() -> expunging().expunge(transcript, List.of(CODE), "expurger", true, plan.places()));

        assertThat(rows()).noneMatch(ExpungedEverywhere::holds);
        assertThat(backup()).doesNotContain(SPELLINGS);
        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            for (String address : addresses()) {
                assertThat(holds(read(address))).as(address).isFalse();
            }
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(inFiles(node, data, SPELLINGS))
                            .as("in the files of the database")
                            .isFalse();
                    assertThat(IndexedWords.hold(data, "lisker"))
                            .as("the rest is found")
                            .isTrue();
                    assertThat(IndexedWords.hold(data, "zephyr"))
                            .as("in the files of the index")
                            .isFalse();
                });
        assertThat(audit()).isNotEmpty().noneMatch(ExpungedEverywhere::holds);
        keepsTheRest();
        bringsNothingBackFromAPageStillOpen();
    }

    /** One page is based on the text before, one on the text as it is with words nobody has saved yet. */
    private void bringsNothingBackFromAPageStillOpen() throws Exception {
        WorkingCopy typed = new WorkingCopy("", "Zéphyr quarante-sept", "Le chapô.", "<p>Zephyr quarante sept.</p>");
        TestStaff.EDITOR.acts(() -> {
            ArticleService articles = bean(ArticleService.class);
            for (int base : new int[] {1, articles.open(article).version()}) {
                articles.save(article, new SaveRequest(base, typed, List.of(), 0));
            }
        });
        assertThat(rows()).noneMatch(ExpungedEverywhere::holds);
    }

    private void refusesWhatWasNotConfirmed(ExpungePlan plan) {
        List<String> words = List.of(CODE);
        assertThatThrownBy(() ->
                        TestStaff.EDITOR.acts(() -> expunging().expunge(transcript, words, "oui", true, plan.places())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TestStaff.EDITOR.acts(
                        () -> expunging().expunge(transcript, words, "EXPURGER", false, plan.places())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TestStaff.EDITOR.acts(
                        () -> expunging().expunge(transcript, words, "EXPURGER", true, plan.places() + 1)))
                .isInstanceOf(StaleVersion.class);
        assertThat(rows()).anyMatch(ExpungedEverywhere::holds);
    }

    private void keepsTheRest() {
        TestStaff.EDITOR.acts(() -> {
            List<TurnView> turns =
                    bean(TranscriptService.class).turns(transcript, 0, 10).turns();
            assertThat(turns)
                    .extracting(TurnView::text)
                    .contains("Le code est [expurgé], ne l’écrivez pas.", "Je répète : [expurgé]");
            assertThat(bean(AnnotationService.class).list(transcript))
                    .filteredOn(note -> note.quote().equals("verrons bien"))
                    .hasSize(1)
                    .allSatisfy(note -> assertThat(bean(TranscriptService.class)
                                    .passage(note.passage())
                                    .words())
                            .isEqualTo("verrons bien"));
            assertThat(bean(ExcerptService.class).find(excerpt).words()).isEqualTo("code est [expurgé]");
            assertThat(bean(ArticleService.class).open(article).copy().body()).contains("[expurgé]");
            ReplyView kept = bean(RepliesService.class).list(article).getFirst();
            assertThat(kept.received().words()).isEqualTo("Je n’ai dit « [expurgé] » à personne.");
            assertThat(kept.version()).as("a form still open is stale").isEqualTo(2);
        });
    }

    private void write() {
        transcript = bean(TranscriptImportService.class).create(TranscriptFixture.draft("Appel à expurger", CALL));
        bean(TranslationService.class)
                .attach(transcript, ImportSource.pasted(CALL.replace("Le code est", "The code is")), "fr");
        Passage code = words(0, "Zéphyr quarante sept");
        after = words(2, "verrons bien");
        bean(AnnotationService.class).create(new AnnotationDraft(code, "Voir zéphyr  QUARANTE-sept", List.of(), false));
        bean(AnnotationService.class).create(new AnnotationDraft(after, "le reste", List.of(), false));
        bean(DisputeService.class)
                .record(
                        transcript,
                        new DisputeDraft(
                                null, code, "K. Demianov", null, null, "« zephyr quarante sept » est faux", ""));
        excerpt = bean(ExcerptService.class).propose(words(0, "code est Zéphyr quarante sept"));
        bean(TranscriptAccessService.class).setVisibility(transcript, Visibility.PUBLIC);
        bean(ExcerptService.class).makePublic(excerpt, "Le mot zephyr quarante sept.");
        TurnView last = turn(3);
        reword(last, "Nous verrons : zephyr quarante sept.");
        reword(last, "Nous verrons demain.");
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> bean(Outbox.class)
                        .enqueue(new OutgoingMail(
                                "a@exemple.fr",
                                "Code",
                                "C’est Zephyr\u00a0quarante sept",
                                null,
                                java.util.Map.of(),
                                "essai")));
        publish(code);
    }

    private void reword(TurnView turn, String text) {
        bean(RevisionService.class)
                .change(
                        new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), text, null),
                        bean(TranscriptService.class).find(transcript).revision());
    }

    private void publish(Passage code) {
        article = bean(ArticleFixture.class).writtenBy(TestStaff.EDITOR, "Un code dans le titre");
        ArticleService articles = bean(ArticleService.class);
        articles.setSources(article, List.of(transcript));
        QuotationBinding binding =
                new QuotationBinding(Ids.next(), code, Relation.LITERAL, Declared.NONE, "zephyr quarante sept");
        String body = "<p>Anton Lisker dit : <span data-quotation=\"" + binding.id()
                + "\">« Zéphyr <strong>quarante</strong> sept »</span>.</p><figure data-excerpt=\"" + excerpt
                + "\"></figure>";
        WorkingCopy copy = new WorkingCopy("", "Un code dans le titre", "Le chapô.", body);
        articles.save(article, new SaveRequest(articles.open(article).version(), copy, List.of(binding)));
        PublishingService publishing = bean(PublishingService.class);
        Set<String> points =
                publishing.gate(article).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
        publishing.publish(article, new GatePass(points, GatePass.Reason.CHECKED_AGAINST_SOURCE));
        reply();
    }

    private void reply() {
        ReplyDraft draft = new ReplyDraft(
                "Zephyr Quarante-Sept",
                null,
                null,
                "zephyr quarante sept",
                Instant.now(),
                Channel.MAIL,
                "zephyr  quarante sept",
                "Je n’ai dit « Zéphyr quarante-sept » à personne.",
                "zephyr quarante sept");
        reply = bean(RepliesService.class).record(article, draft);
        bean(ReplyDecisionsService.class).publish(reply, 0);
    }

    private Passage words(int turn, String words) {
        return TranscriptFixture.passage(transcript, turn(turn), words);
    }

    private TurnView turn(int number) {
        return bean(TranscriptService.class)
                .turns(transcript, number, 1)
                .turns()
                .getFirst();
    }

    private String slug() {
        return TestStaff.EDITOR.does(
                () -> bean(ArticleService.class).open(article).dressing().slug());
    }

    private List<String> addresses() {
        String document = "/document/"
                + TestStaff.EDITOR.does(
                        () -> bean(TranscriptService.class).find(transcript).slug());
        String page = "/article/" + slug();
        return List.of(
                page,
                page + ".ninjs.json",
                document,
                document + ".txt",
                document + "/annotations.jsonld",
                document + "/extrait/" + excerpt,
                SEARCH,
                "/rss.xml",
                "/atom.xml",
                "/feed.json",
                "/sitemap.xml");
    }

    private ExpungeService expunging() {
        return bean(ExpungeService.class);
    }

    <T> T bean(Class<T> type) {
        return node.getBean(type);
    }

    private static boolean holds(String text) {
        String plain = press.verbatim.text.Normal.fold(text);
        return SPELLINGS.stream().anyMatch(plain::contains);
    }

    /** Every value of every column as text, packed ones unpacked. */
    private List<String> rows() {
        List<String> values = new ArrayList<>();
        try (Connection connection = bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : Table.all(connection)) {
                try (ResultSet rows = statement.executeQuery(table.select())) {
                    while (rows.next()) {
                        for (int column = 1; column <= table.columns().size(); column++) {
                            values.add(text(rows.getObject(column), rows, column));
                        }
                    }
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private static String text(Object value, ResultSet rows, int column) throws SQLException, IOException {
        if (!(value instanceof byte[] bytes)) {
            return value == null ? "" : String.valueOf(rows.getString(column));
        }
        boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        byte[] plain = packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        return new String(plain, StandardCharsets.UTF_8);
    }

    private List<String> audit() throws SQLException {
        List<String> details = new ArrayList<>();
        try (Connection connection = bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select detail from audit_entry where action = 'transcript.expunged'")) {
            while (rows.next()) {
                details.add(rows.getString(1));
            }
        }
        return details;
    }

    private String backup() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new Backup(bean(DataSource.class), data).write(written);
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(Backup.ROWS)) {
                    text.append(
                            new String(zip.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        return text.toString();
    }

    private String read(String address) {
        String port = node.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        try {
            return READER.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a file below a folder holds one of the spellings as plain bytes. */
    static boolean grep(Path folder, List<String> spellings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .toLowerCase(java.util.Locale.ROOT);
                for (String spelling : spellings) {
                    if (bytes.contains(
                            new String(spelling.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
