package press.verbatim.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LiveRelated;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.SectionRef;
import press.verbatim.site.view.ArticleModel;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.Frame.Share;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.Picture;
import press.verbatim.site.view.Teaser;
import press.verbatim.site.view.Text;
import press.verbatim.sourcing.PublishedReplies;
import press.verbatim.sourcing.PublishedReply;

/** Renders an article: for readers, and with the same steps for the preview of its working copy. */
@Component
public class ArticlePages {
    private static final int WORDS_A_MINUTE = 230;

    private final Frames frames;
    private final Templates templates;
    private final Photos photos;
    private final QuotedPlaces sources;
    private final Teasers teasers;
    private final SignBox signBox;
    private final StructuredData structured;
    private final PublishedArticles articles;
    private final PublishedReplies replies;
    private final SharePictures pictures;
    private final Translations translations;

    ArticlePages(
            Frames frames,
            Templates templates,
            Photos photos,
            QuotedPlaces sources,
            Teasers teasers,
            SignBox signBox,
            StructuredData structured,
            PublishedArticles articles,
            PublishedReplies replies,
            SharePictures pictures,
            Translations translations) {
        this.frames = frames;
        this.templates = templates;
        this.photos = photos;
        this.sources = sources;
        this.teasers = teasers;
        this.signBox = signBox;
        this.structured = structured;
        this.articles = articles;
        this.replies = replies;
        this.pictures = pictures;
        this.translations = translations;
    }

    /** The whole page; a draft differs by one robots meta and one banner. */
    public String page(LiveArticle article, boolean draft) {
        return page(article, draft, draft ? replies.beneathDraft(article.id()) : replies.of(article.id()));
    }

    /** A former version, without the replies: they came to the article, not to one version of it. */
    String former(LiveArticle version) {
        return page(version, false, List.of());
    }

    private String page(LiveArticle article, boolean draft, List<PublishedReply> answers) {
        ExpandedBody body = expanded(article, draft);
        Picture photo = photos.leading(article.photo(), draft);
        Frame frame = frames.frame(head(article, shared(article, draft), body), draft);
        return templates.page("article", model(article, frame, body, photo, answers));
    }

    /** The body with its cards and sources, as the page and the ninjs of the article show it. */
    ExpandedBody expanded(LiveArticle article, boolean draft) {
        Text text = frames.text();
        Excerpts excerpts = new Excerpts(text, frames.dates());
        return new BodyExpander(templates, text, excerpts, new ArticleCards(article, draft, photos, sources, articles))
                .expand(article.body());
    }

    private ArticleModel model(
            LiveArticle article,
            Frame frame,
            ExpandedBody body,
            @Nullable Picture photo,
            List<PublishedReply> answers) {
        Dates dates = frames.dates();
        String address = Addresses.article(article.slug());
        return new ArticleModel(
                frame,
                section(article),
                article.kicker(),
                article.headline(),
                article.lead(),
                article.bylines().stream().map(ArticlePages::author).toList(),
                dates.full(article.publishedAt()),
                updated(article) ? dates.full(article.updatedAt()) : null,
                minutes(body.words()),
                photo,
                body.html(),
                body.footnotes(),
                answers.stream().map(reply -> reply(reply, dates)).toList(),
                body.sources(),
                body.notices(),
                corrections(article, dates),
                translations.named(article),
                translations.others(article).stream().map(this::related).toList(),
                teaser(article.previous()),
                teaser(article.next()),
                article.topics().stream()
                        .findFirst()
                        .map(topic -> new Link(topic.name(), Addresses.topic(topic.slug())))
                        .orElse(null),
                signBox.on(address));
    }

    /** The photo where there is one, else a card of the headline. */
    private @Nullable Share shared(LiveArticle article, boolean draft) {
        Share photo = photos.shared(article.photo(), draft);
        return photo != null ? photo : pictures.share(pictures.article(article));
    }

    private Frame.Head head(LiveArticle article, @Nullable Share image, ExpandedBody body) {
        String address = Addresses.article(article.slug());
        SectionRef section = article.section();
        return new Frame.Head(
                frames.text()
                        .get("site.title", article.headline(), frames.identity().name()),
                article.lead().isBlank() ? article.headline() : article.lead(),
                frames.absolute(address),
                "article",
                image,
                section == null ? "" : Addresses.section(section.slug()),
                true,
                structured.article(article, image, body.sources()),
                false,
                frames.otherLanguage(article.language()),
                translations.alternates(article));
    }

    private static @Nullable Link section(LiveArticle article) {
        SectionRef section = article.section();
        return section == null ? null : new Link(section.name(), Addresses.section(section.slug()));
    }

    private static Link author(LiveByline byline) {
        return new Link(byline.name(), Addresses.byline(byline.slug()));
    }

    private static boolean updated(LiveArticle article) {
        return article.releases().stream().anyMatch(release -> release.kind() != ReleaseKind.TYPO);
    }

    private static List<ArticleModel.Correction> corrections(LiveArticle article, Dates dates) {
        return article.releases().stream()
                .filter(release -> release.kind() == ReleaseKind.CORRECTION)
                .map(release -> new ArticleModel.Correction(dates.full(release.at()), release.note()))
                .toList();
    }

    private static ArticleModel.Reply reply(PublishedReply reply, Dates dates) {
        return new ArticleModel.Reply(
                PublishedReplies.anchor(reply.id()),
                reply.who(),
                reply.capacity(),
                dates.full(reply.publishedAt()),
                reply.paragraphs());
    }

    private ArticleModel.Related related(LiveRelated link) {
        LiveTeaser other = link.article();
        return new ArticleModel.Related(
                Addresses.article(other.slug()),
                frames.otherLanguage(other.language()),
                other.headline(),
                link.reason());
    }

    private @Nullable Teaser teaser(@Nullable LiveTeaser neighbour) {
        return neighbour == null ? null : teasers.brief(neighbour);
    }

    private static int minutes(int words) {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
