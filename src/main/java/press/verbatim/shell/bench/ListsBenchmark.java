package press.verbatim.shell.bench;

import java.util.List;
import press.verbatim.article.ArticleFilter;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Genre;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.platform.Slice;

/** The first and the second page of the desk's list of articles. */
class ListsBenchmark implements Benchmark {
    private static final int PAGE = 50;
    private static final double LIMIT = 150;

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        int count = smoke ? 120 : 10_000;
        try (Newsroom newsroom = new Newsroom(settings)) {
            ArticleService articles = newsroom.the(ArticleService.class);
            for (int number = 0; number < count; number++) {
                make(newsroom, articles, number);
            }
            Rounds pages = Rounds.of(smoke ? 1 : 20, smoke ? 3 : 100, () -> newsroom.does(() -> twoPages(articles)));
            String name = "two pages of " + PAGE + " of the list at " + count + " articles, ";
            return List.of(
                    Figure.atMost(name + "median", pages.median(), "ms", 2 * LIMIT),
                    Figure.atMost(name + "p95", pages.p95(), "ms", 2 * LIMIT));
        }
    }

    private static int twoPages(ArticleService articles) {
        Slice<?> first = articles.list(ArticleFilter.ALL, null, PAGE);
        return articles.list(ArticleFilter.ALL, first.next(), PAGE).items().size();
    }

    private static void make(Newsroom newsroom, ArticleService articles, int number) {
        newsroom.does(() -> {
            ArticleId id = articles.create(Genre.DISPATCH);
            WorkingCopy copy = new WorkingCopy("", "Titre " + number, "", "<p>" + MadeText.words(number, 60) + "</p>");
            return articles.save(id, new SaveRequest(articles.open(id).version(), copy, List.of()));
        });
    }
}
