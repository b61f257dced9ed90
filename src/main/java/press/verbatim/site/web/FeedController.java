package press.verbatim.site.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.settings.SiteIdentity;

/** The RSS feed of the latest articles. */
@RestController
class FeedController {
    private static final int ENTRIES = 30;

    private final Answers answers;
    private final PublishedArticles articles;
    private final Frames frames;

    FeedController(Answers answers, PublishedArticles articles, Frames frames) {
        this.answers = answers;
        this.articles = articles;
        this.frames = frames;
    }

    @GetMapping("/rss.xml")
    ResponseEntity<byte[]> rss(HttpServletRequest request) {
        return answers.cached(
                request, "/rss.xml", () -> Rendered.of(200, "application/rss+xml;charset=UTF-8", written(feed())));
    }

    private SyndFeed feed() {
        SiteIdentity identity = frames.identity();
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("rss_2.0");
        feed.setTitle(identity.name());
        feed.setLink(frames.absolute("/"));
        feed.setDescription(identity.baseline().isBlank() ? identity.name() : identity.baseline());
        feed.setLanguage(identity.language().toLanguageTag());
        feed.setEntries(
                articles.latest(null, ENTRIES).items().stream().map(this::entry).toList());
        return feed;
    }

    private SyndEntry entry(LiveTeaser article) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle(article.headline());
        entry.setLink(frames.absolute(Addresses.article(article.slug())));
        entry.setUri("urn:uuid:" + article.id().value());
        entry.setPublishedDate(Date.from(article.publishedAt()));
        entry.setAuthor(article.bylines().stream().map(LiveByline::name).collect(Collectors.joining(", ")));
        SyndContentImpl lead = new SyndContentImpl();
        lead.setType("text/plain");
        lead.setValue(article.lead());
        entry.setDescription(lead);
        return entry;
    }

    private static String written(SyndFeed feed) {
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
