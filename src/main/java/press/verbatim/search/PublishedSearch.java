package press.verbatim.search;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.apache.lucene.search.grouping.TopGroups;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import press.verbatim.search.FoundPage.Reach;

/**
 * Searches what is public for readers; the site's page calls it. A wave of searches waits a moment and is then refused, and no search lasts
 * longer than {@link #LONGEST}, so that the rest of the site is not slowed.
 */
@Service
@PermitAll
public class PublishedSearch {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedSearch.class);

    static final Duration LONGEST = Duration.ofMillis(1000);

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int ROWS = 5;
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.DATE, SortField.Type.LONG, true));

    private final LocalIndex index;
    private final Queries queries;
    private final Hits hits;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PublishedSearch(LocalIndex index, Queries queries, Hits hits) {
        this.index = index;
        this.queries = queries;
        this.hits = hits;
    }

    /**
     * A page of hits: with every word of the query, or, where there are none, with some of them.
     *
     * @throws SearchBusy when there are too many searches under way, or no index yet
     */
    public FoundPage find(Wanted wanted) {
        Asked asked = Asked.of(wanted.words());
        if (asked.isEmpty()) {
            return new FoundPage(List.of(), 0, 1, 0, Reach.NOTHING_ASKED, true);
        }
        take();
        try {
            return index.search(searcher -> find(asked, wanted, searcher));
        } catch (IOException e) {
            LOG.warn("The search index could not be read", e);
            throw new SearchBusy();
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SearchBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchBusy();
        }
    }

    private FoundPage find(Asked asked, Wanted wanted, IndexSearcher shared) throws IOException {
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST.toMillis()));
        Asked words = asked.hasPhrases() ? asked.loose() : asked;
        Query query = queries.all(asked);
        Reach reach = Reach.ALL;
        TopGroups<BytesRef> found = groups(searcher, query, wanted);
        if (none(found) && asked.hasPhrases()) {
            query = queries.all(words);
            reach = Reach.WORDS;
            found = groups(searcher, query, wanted);
        }
        if (none(found) && words.clauses().size() > 1) {
            query = queries.some(words);
            reach = Reach.SOME;
            found = groups(searcher, query, wanted);
        }
        boolean complete = index.isComplete() && !searcher.timedOut();
        return page(hits.of(found, searcher, query), found, wanted, reach, complete);
    }

    private static FoundPage page(
            List<Hit> hits, TopGroups<BytesRef> found, Wanted wanted, Reach reach, boolean complete) {
        int total = total(found);
        int pages = Math.min(Wanted.PAGES, (total + Wanted.HITS - 1) / Wanted.HITS);
        return new FoundPage(hits, total, wanted.page(), pages, reach, complete);
    }

    /** Beyond the last page there are no hits, but as many in all as on the first. */
    private TopGroups<BytesRef> groups(IndexSearcher searcher, Query query, Wanted wanted) throws IOException {
        Query within = queries.within(query, wanted);
        TopGroups<BytesRef> found = groups(searcher, within, wanted.page());
        return found.groups.length > 0 || wanted.page() == 1
                ? found
                : new TopGroups<>(found, total(groups(searcher, within, 1)));
    }

    /** Rows of one article or document are one hit, at the place of its best row. */
    private static TopGroups<BytesRef> groups(IndexSearcher searcher, Query query, int page) throws IOException {
        return new GroupingSearch(Fields.GROUP)
                .setGroupSort(BEST)
                .setSortWithinGroup(Sort.RELEVANCE)
                .setGroupDocsLimit(ROWS)
                .setAllGroups(true)
                .search(searcher, query, (page - 1) * Wanted.HITS, Wanted.HITS);
    }

    private static boolean none(TopGroups<BytesRef> found) {
        return total(found) == 0;
    }

    private static int total(TopGroups<BytesRef> found) {
        Integer count = found.totalGroupCount;
        return count == null ? 0 : count;
    }
}
