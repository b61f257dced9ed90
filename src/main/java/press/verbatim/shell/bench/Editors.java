package press.verbatim.shell.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleFilter;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Genre;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;

/** People at the desk while readers are measured: each changes an article of 1,200 words every five seconds and looks at the list. */
final class Editors implements AutoCloseable {
    private static final int PAUSE = 5_000;
    private static final int WORDS = 1_200;

    private final Newsroom newsroom;
    private final ArticleService articles;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch home = new CountDownLatch(1);
    private final AtomicInteger saves = new AtomicInteger();

    private Editors(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.articles = newsroom.the(ArticleService.class);
    }

    static Editors atWork(Newsroom newsroom, int many) {
        Editors editors = new Editors(newsroom);
        for (int number = 0; number < many; number++) {
            int own = number;
            ArticleId article = newsroom.does(() -> editors.articles.create(Genre.PAPER));
            editors.people.submit(() -> editors.work(article, own, (long) PAUSE * own / many));
        }
        return editors;
    }

    /** How often one of them saved until now. */
    int saves() {
        return saves.get();
    }

    private @Nullable Void work(ArticleId article, int seed, long offset) throws InterruptedException {
        boolean goes = !home.await(offset, TimeUnit.MILLISECONDS);
        for (int number = 0; goes; number++) {
            int now = number;
            newsroom.does(() -> save(article, seed * 1_000 + now));
            goes = !home.await(PAUSE, TimeUnit.MILLISECONDS);
        }
        return null;
    }

    private int save(ArticleId article, int seed) {
        String body = "<p>" + MadeText.prose(seed, WORDS) + "</p>";
        WorkingCopy copy = new WorkingCopy("", "Titre " + seed, "", body);
        articles.save(article, new SaveRequest(articles.open(article).version(), copy, List.of()));
        articles.list(ArticleFilter.ALL, null, 50);
        return saves.incrementAndGet();
    }

    /** Lets everybody finish: a thread interrupted while it writes would close the database file. */
    @Override
    public void close() {
        home.countDown();
        people.close();
    }
}
