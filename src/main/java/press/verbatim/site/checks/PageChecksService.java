package press.verbatim.site.checks;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Service;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.PageFinding;
import press.verbatim.article.PageFinding.Part;
import press.verbatim.article.PreviewChecks;
import press.verbatim.article.PreviewService;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.security.Roles;
import press.verbatim.site.web.ArticlePages;

/**
 * Looks at the very page a working copy would be: its HTML, what machines read of it, where its links lead. Whoever may see
 * the preview may ask. Addresses of other sites are named and never visited.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class PageChecksService implements PreviewChecks {
    private static final int MOST = 20;

    private final PreviewService previews;
    private final ArticlePages pages;
    private final LinkTargets targets;
    private final VerbatimProperties properties;

    PageChecksService(PreviewService previews, ArticlePages pages, LinkTargets targets, VerbatimProperties properties) {
        this.previews = previews;
        this.pages = pages;
        this.targets = targets;
        this.properties = properties;
    }

    @Override
    public List<PageFinding> of(ArticleId id) {
        LiveArticle article = previews.draft(id);
        Parser parser = Parser.htmlParser().setTrackErrors(MOST);
        String base = properties.absolute("/article/" + article.slug());
        Document page = parser.parseInput(pages.page(article, true), base);
        Stream<PageFinding> malformed = parser.getErrors().stream()
                .map(ParseError::getErrorMessage)
                .map(message -> PageFinding.of(Part.HTML, "site.check.malformed", message));
        return Stream.of(
                        malformed,
                        HtmlRules.of(page),
                        DataRules.of(page),
                        LinkRules.of(page, properties.absolute(""), targets))
                .flatMap(each -> each)
                .toList();
    }
}
