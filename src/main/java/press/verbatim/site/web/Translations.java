package press.verbatim.site.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.article.LinkKind;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveRelated;
import press.verbatim.article.LiveTeaser;
import press.verbatim.site.view.ArticleModel.Translation;
import press.verbatim.site.view.Frame.Alternate;
import press.verbatim.text.LanguageTag;

/** Tells which of the links of an article lead to the same article in another language. */
@Component
class Translations {
    private final Frames frames;

    Translations(Frames frames) {
        this.frames = frames;
    }

    /** Where it stands in other languages. */
    List<LiveTeaser> of(LiveArticle article) {
        return article.related().stream()
                .filter(link -> isTranslation(article, link))
                .map(LiveRelated::article)
                .toList();
    }

    /** The links that lead to other articles. */
    List<LiveRelated> others(LiveArticle article) {
        return article.related().stream()
                .filter(link -> !isTranslation(article, link))
                .toList();
    }

    /** The languages readers may choose from, each by its own name. */
    List<Translation> named(LiveArticle article) {
        return of(article).stream().map(this::named).toList();
    }

    /** What search engines are told: the page itself and the others; nothing where it stands alone. */
    List<Alternate> alternates(LiveArticle article) {
        List<LiveTeaser> others = of(article);
        return others.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(alternate(article.language(), article.slug())),
                                others.stream().map(other -> alternate(other.language(), other.slug())))
                        .toList();
    }

    private boolean isTranslation(LiveArticle article, LiveRelated link) {
        return link.kind() == LinkKind.TRANSLATION
                && !LanguageTag.same(
                        frames.language(article.language()),
                        frames.language(link.article().language()));
    }

    private Translation named(LiveTeaser other) {
        String tag = frames.language(other.language());
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return new Translation(
                Addresses.article(other.slug()), tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }

    private Alternate alternate(String language, String slug) {
        return new Alternate(frames.language(language), frames.absolute(Addresses.article(slug)));
    }
}
