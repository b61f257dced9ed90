package press.verbatim.article;

import java.util.List;

/** Says what is to be mended on the page an article would be; the site implements it, the preview beside the editor shows it. */
public interface PreviewChecks {
    /** Of the working copy, for its own people; the most pressing first within each part. */
    List<PageFinding> of(ArticleId id);
}
