package press.verbatim.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveByline;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.SectionRef;
import press.verbatim.platform.Reading;
import press.verbatim.search.Wanted.Kind;

/** Makes the row of a live article out of what its page shows, with what the page rests on. */
@Component
class ArticleRows {
    private final PublishedArticles articles;
    private final ObjectProvider<ReadersBody> bodies;

    ArticleRows(PublishedArticles articles, ObjectProvider<ReadersBody> bodies) {
        this.articles = articles;
        this.bodies = bodies;
    }

    /** None for an article that is not live. */
    List<Document> of(ArticleId id) {
        Reading.Noted<Optional<Document>> noted =
                Reading.noting(() -> articles.find(id).map(this::row));
        noted.value()
                .ifPresent(row -> noted.keys().stream()
                        .filter(key -> key.startsWith("transcript:") || key.startsWith("parallel:"))
                        .forEach(key -> row.add(new StringField(Fields.RESTS, key, Store.NO))));
        return noted.value().map(List::of).orElse(List.of());
    }

    private Document row(LiveArticle article) {
        Row row = new Row("article:" + article.id(), Kind.ARTICLE, article.publishedAt());
        row.words(Fields.TITLE, article.headline());
        row.words(Fields.ABOUT, about(article));
        String body = bodies.stream().map(each -> each.text(article)).collect(Collectors.joining("\n"));
        row.shown(Fields.TEXT, article.lead().isBlank() ? body : article.lead() + "\n" + body);
        SectionRef section = article.section();
        if (section != null) {
            row.key(Fields.SECTION, section.id().toString());
        }
        return row.made();
    }

    private static String about(LiveArticle article) {
        return Stream.of(
                        Stream.of(article.kicker()),
                        article.bylines().stream().map(LiveByline::name),
                        article.keywords().stream())
                .flatMap(each -> each)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
