package press.verbatim.shell.bench;

import java.util.List;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Genre;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.SaveResult;
import press.verbatim.article.WorkingCopy;

/** Confirmed saves of an article of 1,200 words through the desk's service, one after the other. */
class SaveBenchmark implements Benchmark {
    /** 200 editors, each saving every five seconds. */
    private static final double WANTED = 40;

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        try (Newsroom newsroom = new Newsroom(settings)) {
            ArticleService articles = newsroom.the(ArticleService.class);
            ArticleId id = newsroom.does(() -> articles.create(Genre.PAPER));
            int[] version = {newsroom.does(() -> articles.open(id)).version()};
            int[] number = {0};
            Rounds rounds = Rounds.of(smoke ? 2 : 100, smoke ? 5 : 500, () -> {
                version[0] = newsroom.does(() -> save(articles, id, version[0], number[0]++));
            });
            return List.of(
                    Figure.atLeast("confirmed saves, one editor, median", 1000 / rounds.median(), "saves/s", WANTED),
                    Figure.told("confirmed save, p95", rounds.p95(), "ms"));
        }
    }

    private static int save(ArticleService articles, ArticleId id, int version, int number) {
        String body = "<p>" + MadeText.words(number, 1_200) + "</p>";
        WorkingCopy copy = new WorkingCopy("", "Titre " + number, "", body);
        SaveResult result = articles.save(id, new SaveRequest(version, copy, List.of()));
        if (result instanceof SaveResult.Saved saved) {
            return saved.version();
        }
        throw new IllegalStateException("a save was not confirmed");
    }
}
