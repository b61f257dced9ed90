package press.verbatim.site.web;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LivePhoto;
import press.verbatim.article.LiveTeaser;
import press.verbatim.site.view.Picture;
import tools.jackson.databind.json.JsonMapper;

/** Writes a channel in the three formats readers' programs know; {@link FeedController} answers with them. */
@Component
class Feeds {
    private final Frames frames;
    private final Photos photos;
    private final JsonMapper json;

    Feeds(Frames frames, Photos photos, JsonMapper json) {
        this.frames = frames;
        this.photos = photos;
        this.json = json;
    }

    String rss(Channel channel) {
        return written(feed(channel, "rss_2.0"));
    }

    String atom(Channel channel) {
        SyndFeed feed = feed(channel, "atom_1.0");
        feed.setUri(frames.absolute(channel.page()));
        feed.setLinks(List.of(
                link("alternate", frames.absolute(channel.page())),
                link("self", frames.absolute(channel.base() + "/atom.xml"))));
        channel.articles().stream()
                .map(LiveTeaser::updatedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> feed.setPublishedDate(Date.from(last)));
        return written(feed);
    }

    String json(Channel channel) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.title());
        feed.put("description", channel.description());
        feed.put("home_page_url", frames.absolute(channel.page()));
        feed.put("feed_url", frames.absolute(channel.base() + "/feed.json"));
        feed.put("language", frames.identity().language().toLanguageTag());
        feed.put("items", channel.articles().stream().map(this::item).toList());
        return json.writeValueAsString(feed);
    }

    private Map<String, Object> item(LiveTeaser article) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id(article));
        item.put("url", address(article));
        item.put("title", article.headline());
        item.put("language", frames.language(article.language()));
        item.put("content_text", article.lead());
        item.put("date_published", Dates.machine(article.publishedAt()));
        item.put("date_modified", Dates.machine(article.updatedAt()));
        item.put("authors", article.bylines().stream().map(this::author).toList());
        LivePhoto photo = article.photo();
        if (photo != null && photos.over(photo) instanceof Picture picture) {
            item.put("image", frames.absolute(picture.src()));
        }
        if (article.section() != null) {
            item.put("tags", List.of(article.section().name()));
        }
        return item;
    }

    private Map<String, Object> author(LiveByline byline) {
        return Map.of("name", byline.name(), "url", frames.absolute(Addresses.byline(byline.slug())));
    }

    private SyndFeed feed(Channel channel, String format) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(format);
        feed.setTitle(channel.title());
        feed.setLink(frames.absolute(channel.page()));
        feed.setDescription(channel.description());
        feed.setLanguage(frames.identity().language().toLanguageTag());
        feed.setEntries(channel.articles().stream().map(this::entry).toList());
        return feed;
    }

    private SyndEntry entry(LiveTeaser article) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle(article.headline());
        entry.setLink(address(article));
        entry.setUri(id(article));
        entry.setPublishedDate(date(article.publishedAt()));
        entry.setUpdatedDate(date(article.updatedAt()));
        entry.setAuthor(article.bylines().stream().map(LiveByline::name).collect(Collectors.joining(", ")));
        entry.setAuthors(article.bylines().stream().map(Feeds::person).toList());
        if (article.section() != null) {
            entry.setCategories(List.of(category(article.section().name())));
        }
        SyndContentImpl lead = new SyndContentImpl();
        lead.setType("text/plain");
        lead.setValue(article.lead());
        entry.setDescription(lead);
        return entry;
    }

    private static SyndPerson person(LiveByline byline) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(byline.name());
        return person;
    }

    private static SyndCategory category(String name) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(name);
        return category;
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private String address(LiveTeaser article) {
        return frames.absolute(Addresses.article(article.slug()));
    }

    private static String id(LiveTeaser article) {
        return "urn:uuid:" + article.id().value();
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }

    private static String written(SyndFeed feed) {
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
