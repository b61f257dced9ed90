/**
 * Articles: written, reviewed, published, corrected, withdrawn; their sections, topics and links to each other.
 * An article has one working copy and at most one live revision; readers only ever see the live one, through
 * {@link press.verbatim.article.PublishedArticles}, the desk works through {@link press.verbatim.article.ArticleService}.
 * It knows transcripts, photos and the checks of quotations; how a page looks, how it is searched or mailed it does not.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "settings",
            "security",
            "ui",
            "text",
            "notices",
            "people",
            "media",
            "media::ui",
            "transcript",
            "parallels",
            "proofing"
        })
package press.verbatim.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
