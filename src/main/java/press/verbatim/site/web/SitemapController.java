package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedSections;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.site.view.Link;

/** Site maps: an index, one map a month of publication, the last two days for news. Months are streamed, never held whole. */
@RestController
class SitemapController {
    private static final String XML = "application/xml;charset=UTF-8";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final Duration FRESH = Duration.ofHours(48);
    private static final int BATCH = 500;

    /** As many as a news map may name; the newest are kept. */
    private static final int MOST_NEWS = 1_000;

    private final Answers answers;
    private final Frames frames;
    private final PublishedArticles articles;
    private final PublishedSections sections;
    private final Clock clock;

    SitemapController(
            Answers answers, Frames frames, PublishedArticles articles, PublishedSections sections, Clock clock) {
        this.answers = answers;
        this.frames = frames;
        this.articles = articles;
        this.sections = sections;
        this.clock = clock;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        return answers.cached(request, "/sitemap.xml", () -> {
            StringBuilder map = new StringBuilder(HEAD + "<sitemapindex xmlns=\"" + SCHEMA + "\">\n");
            Stream.concat(Stream.of("/sitemap-pages.xml"), months().map(month -> "/sitemap-" + month + ".xml"))
                    .forEach(path -> map.append("<sitemap><loc>")
                            .append(frames.absolute(path))
                            .append("</loc></sitemap>\n"));
            return Rendered.of(200, XML, map.append("</sitemapindex>\n").toString());
        });
    }

    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<byte[]> pages(HttpServletRequest request) {
        return answers.cached(request, "/sitemap-pages.xml", () -> {
            StringBuilder map = new StringBuilder(HEAD + "<urlset xmlns=\"" + SCHEMA + "\">\n");
            Stream<String> lists = sections.sections().stream().map(section -> Addresses.section(section.slug()));
            Stream<String> statements = frames.statements().stream().map(Link::address);
            Stream.concat(Stream.of("/"), Stream.concat(statements, lists))
                    .forEach(path -> map.append("<url><loc>")
                            .append(frames.absolute(path))
                            .append("</loc></url>\n"));
            return Rendered.of(200, XML, map.append("</urlset>\n").toString());
        });
    }

    @GetMapping("/sitemap-{month:[0-9]{4}-[0-9]{2}}.xml")
    void month(@PathVariable String month, HttpServletResponse response) throws IOException {
        YearMonth asked = month(month);
        PrintWriter out = begin(response, "<urlset xmlns=\"" + SCHEMA + "\">");
        each(
                start(asked),
                start(asked.plusMonths(1)),
                article -> out.append("<url><loc>")
                        .append(frames.absolute(Addresses.article(article.slug())))
                        .append("</loc><lastmod>")
                        .append(Dates.machine(article.updatedAt()))
                        .append("</lastmod></url>\n"));
        out.append("</urlset>\n").flush();
    }

    @GetMapping("/sitemap-news.xml")
    void news(HttpServletResponse response) throws IOException {
        PrintWriter out = begin(response, "<urlset xmlns=\"" + SCHEMA + "\" xmlns:news=\"" + NEWS + "\">");
        Instant now = clock.instant();
        articles.between(now.minus(FRESH), now.plusSeconds(1), null, MOST_NEWS)
                .items()
                .forEach(article -> out.append(news(article)));
        out.append("</urlset>\n").flush();
    }

    private String news(LiveTeaser article) {
        return "<url><loc>" + frames.absolute(Addresses.article(article.slug())) + "</loc><news:news><news:publication>"
                + "<news:name>" + escaped(frames.identity().name()) + "</news:name><news:language>"
                + Locale.forLanguageTag(frames.language(article.language())).getLanguage()
                + "</news:language></news:publication>"
                + "<news:publication_date>" + Dates.machine(article.publishedAt())
                + "</news:publication_date><news:title>"
                + escaped(article.headline()) + "</news:title></news:news></url>\n";
    }

    private void each(Instant from, Instant to, Consumer<LiveTeaser> write) {
        String cursor = null;
        do {
            Slice<LiveTeaser> batch = articles.between(from, to, cursor, BATCH);
            batch.items().forEach(write);
            cursor = batch.next();
        } while (cursor != null);
    }

    private Stream<YearMonth> months() {
        YearMonth last = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        return articles.first().stream()
                .map(first -> YearMonth.from(first.atOffset(ZoneOffset.UTC)))
                .flatMap(first -> Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)));
    }

    private static YearMonth month(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static PrintWriter begin(HttpServletResponse response, String root) throws IOException {
        response.setContentType(XML);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", SharedCache.BRIEFLY);
        return response.getWriter().append(HEAD).append(root).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
