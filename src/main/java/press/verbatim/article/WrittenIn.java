package press.verbatim.article;

import org.springframework.stereotype.Component;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.text.LanguageTag;

/** Knows in which language an article is written where it does not say so itself: that of the site. */
@Component
class WrittenIn {
    private static final String FRENCH = "fr";

    private final PublishedSettings settings;

    WrittenIn(PublishedSettings settings) {
        this.settings = settings;
    }

    /** Its language as a BCP 47 tag. */
    String of(Article article) {
        return settings.identity().languageOf(article.language());
    }

    /** French is the one language whose spelling, grammar and setting are looked at. */
    boolean isFrench(Article article) {
        return LanguageTag.same(of(article), FRENCH);
    }
}
