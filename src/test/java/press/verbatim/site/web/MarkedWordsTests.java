package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.PreviewService;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.ReviewService;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.AnnotationDraft;
import press.verbatim.transcript.AnnotationService;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;

/**
 * Words that mark what is not public, written into everything the desk keeps to itself: every public address that can be reached or
 * guessed is asked for, cold and from memory, and none of them says one.
 */
@VerbatimTest
class MarkedWordsTests {
    private static final String MARK = "zibelinoquette";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://localhost:\\d+)?(/(?!/)[a-z0-9._~%/-]*)(?=[\"'<\\s,])");
    private static final int AT_MOST = 400;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PageCache cache;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PreviewService previews;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private RedactionService redactions;

    private final Deque<String> waiting = new ArrayDeque<>(List.of(
            "/",
            "/rss.xml",
            "/atom.xml",
            "/feed.json",
            "/sitemap.xml",
            "/sitemap-news.xml",
            "/robots.txt",
            "/.well-known/security.txt",
            "/rectificatifs",
            "/confidentialite",
            "/conditions",
            "/mentions-legales",
            "/newsletter",
            "/recherche?q=caviard%C3%A9",
            "/recherche?q=ordinaire"));
    private final Map<String, String> previewed = new HashMap<>();

    @BeforeEach
    void write() {
        drafts();
        transcripts();
        TestStaff.signOut();
    }

    @Test
    void noPublicAddressSaysAWordThatIsNotPublic() throws Exception {
        readPreviews();
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty() && seen.size() < AT_MOST) {
            String address = waiting.removeFirst();
            if (seen.add(address)) {
                String said = ask(address);
                isClean(address, said);
                isClean(address + " again", ask(address));
                isClean(
                        address + " with a query",
                        ask(address + (address.contains("?") ? "&" : "?") + "apercu=1&draft=true"));
                follow(said);
            }
        }
        assertThat(seen).as("reached").hasSizeGreaterThan(25).anyMatch(address -> address.startsWith("/document/"));
    }

    @Test
    void readersWhoLookForTheWordFindNothing() throws Exception {
        ArticleId open = fixture.live("Un papier ouvert sur les civettes");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> hits("/recherche?q=civettes").hasText());
        assertThat(hits("/recherche?q=" + MARK).text()).isEmpty();
        TestStaff.EDITOR.acts(() -> publishing.depublish(open, ""));
    }

    @Test
    void whatWasPreviewedIsKeptByNobody() throws Exception {
        for (String address : previewed.keySet()) {
            MockHttpServletResponse answer =
                    mvc.perform(get(URI.create(address))).andReturn().getResponse();
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(previewed.get(address));
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(cache.held(address)).isEmpty();
        }
    }

    private void readPreviews() throws Exception {
        for (String address : previewed.keySet()) {
            assertThat(ask(address)).contains(previewed.get(address));
        }
    }

    private void drafts() {
        preview(fixture.writtenBy(TestStaff.REPORTER, "Jamais publié " + MARK), MARK);
        ArticleId changed = fixture.live("Déjà en ligne");
        TestStaff.EDITOR.acts(() -> {
            fixture.write(changed, "Déjà en ligne", "<p>La suite " + MARK + " attend.</p>");
            reviews.say(changed, "Une note " + MARK);
        });
        preview(changed, MARK);
        ArticleId gone = fixture.live("Dépublié " + MARK);
        ArticleId withdrawn = fixture.live("Retiré " + MARK);
        TestStaff.EDITOR.acts(() -> {
            publishing.depublish(gone, "Raison interne " + MARK);
            publishing.withdraw(withdrawn, "Retiré à la demande d’un lecteur.");
        });
        ArticleId related = fixture.live("Article ordinaire");
        TestStaff.EDITOR.acts(() -> {
            fixture.write(related, "Article ordinaire", "<p>Un <span data-comment=\"c1\">mot</span> de plus.</p>");
            publishing.release(related, ReleaseKind.TYPO, "", GatePass.NONE);
        });
    }

    private void preview(ArticleId id, String words) {
        TestStaff.EDITOR.acts(() -> {
            String slug = previews.draft(id).slug();
            String token = previews.grant(id, Duration.ofDays(1)).token();
            previewed.put("/apercu/" + token + "/article/brouillon", words);
            waiting.add("/article/" + slug);
        });
    }

    private void transcripts() {
        TestStaff.EDITOR.acts(() -> {
            for (Visibility visibility : List.of(Visibility.RESTRICTED, Visibility.NEWSROOM, Visibility.EXCERPTS)) {
                TranscriptId closed = imports.create(TranscriptFixture.draft(
                        "Appel fermé " + visibility, "[00:00:58] Anton Lisker : Le mot " + MARK + " est dit.\n"));
                access.setVisibility(closed, visibility);
                guess(transcripts.find(closed).slug());
            }
            opened();
        });
    }

    /** A public transcript with a private note, a comment among colleagues and a redacted passage. */
    private void opened() {
        TranscriptId open = imports.create(TranscriptFixture.draft(
                "Appel ouvert", "[00:00:58] Anton Lisker : Le mot " + MARK + " sera caviardé.\n"));
        TurnView turn = transcripts.turns(open, 0, 1).turns().getFirst();
        Passage word = TranscriptFixture.passage(open, turn, MARK);
        Passage rest = TranscriptFixture.passage(open, turn, "caviardé");
        redactions.redact(open, List.of(word), "protéger " + MARK);
        annotations.create(new AnnotationDraft(rest, "Note " + MARK, List.of(MARK), false));
        access.setVisibility(open, Visibility.PUBLIC);
        excerpts.makePublic(excerpts.propose(rest), "Un commentaire public.");
        guess(transcripts.find(open).slug());
    }

    private void guess(String slug) {
        for (String form : List.of("", ".txt", "/1", "/annotations.jsonld")) {
            waiting.add("/document/" + slug + form);
        }
        waiting.add("/oembed?url=http://localhost:8080/document/" + slug);
    }

    private void follow(String said) {
        Matcher found = ADDRESS.matcher(said);
        while (found.find()) {
            String address = found.group(1);
            if (!address.matches(".*%(?![0-9A-Fa-f]{2}).*")) {
                waiting.add(address);
            }
        }
    }

    private Elements hits(String address) throws Exception {
        return Jsoup.parse(ask(address)).select("ol.entries > li");
    }

    private String ask(String address) throws Exception {
        return mvc.perform(get(URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void isClean(String address, String said) {
        assertThat(said.toLowerCase(Locale.ROOT)).as(address).doesNotContain(MARK);
    }
}
