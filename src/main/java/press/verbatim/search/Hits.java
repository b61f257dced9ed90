package press.verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.TopGroups;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.transcript.PublicHead;
import press.verbatim.transcript.PublishedDocuments;
import press.verbatim.transcript.TranscriptId;

/**
 * Makes hits of the rows found. Titles and dates are asked for now, so that what has just been taken back is left out even where the index has
 * not heard of it.
 */
@Component
class Hits {
    private static final String ARTICLE = "article:";
    private static final String DOCUMENT = "transcript:";
    private static final int PASSAGES = 3;
    private static final Map<String, String> LANGUAGES =
            Map.of(Fields.TEXT, Fields.LANGUAGE, Fields.TRANSLATION, Fields.TRANSLATION_LANGUAGE);

    private final PublishedArticles articles;
    private final PublishedDocuments documents;

    Hits(PublishedArticles articles, PublishedDocuments documents) {
        this.articles = articles;
        this.documents = documents;
    }

    List<Hit> of(TopGroups<BytesRef> found, IndexSearcher searcher, Query query) throws IOException {
        List<Group> groups = Arrays.stream(found.groups).map(Group::of).toList();
        int[] rows = groups.stream()
                .flatMap(group -> group.rows().stream())
                .mapToInt(row -> row)
                .toArray();
        Snippets snippets = Snippets.of(searcher, query, rows);
        Map<ArticleId, LiveTeaser> live =
                articles.teasers(ids(groups, ARTICLE).map(ArticleId::new).toList());
        Map<TranscriptId, PublicHead> open =
                documents.heads(ids(groups, DOCUMENT).map(TranscriptId::new).toList());
        List<Hit> hits = new ArrayList<>();
        for (Group group : groups) {
            LiveTeaser article = live.get(new ArticleId(group.id()));
            PublicHead document = open.get(new TranscriptId(group.id()));
            if (article != null) {
                hits.add(new Hit.Article(
                        article, snippets.of(Fields.TEXT, group.rows().getFirst())));
            } else if (document != null) {
                hits.add(document(document, group, searcher, snippets));
            }
        }
        return hits;
    }

    private static Stream<UUID> ids(List<Group> groups, String kind) {
        return groups.stream().filter(group -> group.key().startsWith(kind)).map(Group::id);
    }

    private static Hit document(PublicHead head, Group group, IndexSearcher searcher, Snippets snippets)
            throws IOException {
        List<Run> about = List.of();
        List<Hit.Passage> passages = new ArrayList<>();
        for (int row : group.rows()) {
            Hit.Passage passage = passage(searcher.storedFields().document(row), row, snippets);
            if (passage != null && passages.size() < PASSAGES) {
                passages.add(passage);
            }
            about = snippets.found(Fields.ABOUT, row) ? snippets.of(Fields.ABOUT, row) : about;
        }
        return new Hit.Document(head, about, passages);
    }

    /** Nothing for a row in whose words nothing was found: it is there for its speaker or for the title of its document. */
    private static Hit.@Nullable Passage passage(Document row, int number, Snippets snippets) {
        String field = Stream.of(Fields.TEXT, Fields.TRANSLATION, Fields.NOTE)
                .filter(each -> snippets.found(each, number))
                .findFirst()
                .orElse(null);
        if (field == null) {
            return null;
        }
        String excerpt = row.get(Fields.EXCERPT);
        String language = LANGUAGES.get(field);
        return new Hit.Passage(
                number(row, Fields.PART),
                number(row, Fields.NUMBER),
                excerpt == null ? null : UUID.fromString(excerpt),
                row.get(Fields.SPEAKER),
                language == null ? null : row.get(language),
                snippets.of(field, number));
    }

    private static int number(Document row, String field) {
        String value = row.get(field);
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** The rows found of one article or document, the best first. */
    private record Group(String key, List<Integer> rows) {
        static Group of(GroupDocs<BytesRef> found) {
            return new Group(
                    found.groupValue().utf8ToString(),
                    Arrays.stream(found.scoreDocs())
                            .map((ScoreDoc row) -> row.doc)
                            .toList());
        }

        UUID id() {
            return UUID.fromString(key.substring(key.indexOf(':') + 1));
        }
    }
}
