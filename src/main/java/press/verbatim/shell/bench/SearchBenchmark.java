package press.verbatim.shell.bench;

import java.util.List;
import java.util.stream.Stream;
import press.verbatim.search.PublishedSearch;
import press.verbatim.search.Wanted;

/** Readers’ search: words that every article has, words of one, a phrase, and words that no article has together. */
class SearchBenchmark implements Benchmark {
    private static final double LIMIT = 100;
    private static final long PAUSE = 200;

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        int count = smoke ? 20 : 100_000;
        try (Newsroom newsroom = new Newsroom(settings)) {
            BenchArticle made = newsroom.does(() -> new BenchArticle(newsroom));
            for (int number = 0; number < count; number++) {
                int each = number;
                newsroom.does(() -> made.makePlain(each));
            }
            PublishedSearch search = newsroom.the(PublishedSearch.class);
            double behind = Rounds.time(() -> waitFor(search, count));
            List<String> queries = List.of(
                    "ordinaire",
                    "article " + count / 2,
                    "« article ordinaire »",
                    "ordinaire 1 mesure",
                    "la 17 introuvable");
            Stream<Figure> times = queries.stream().flatMap(query -> times(search, query, count, smoke));
            return Stream.concat(Stream.of(Figure.told("index behind the last release", behind, "ms")), times)
                    .toList();
        }
    }

    private static Stream<Figure> times(PublishedSearch search, String query, int count, boolean smoke) {
        Rounds rounds = Rounds.of(smoke ? 1 : 50, smoke ? 3 : 300, () -> search.find(wanted(query)));
        String name = "search « " + query + " » among " + count + " articles, ";
        return Stream.of(
                Figure.told(name + "median", rounds.median(), "ms"),
                Figure.atMost(name + "p95", rounds.p95(), "ms", LIMIT));
    }

    private static void waitFor(PublishedSearch search, int count) {
        while (search.find(wanted("ordinaire")).total() < count) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Wanted wanted(String words) {
        return new Wanted(words, null, null, 1);
    }
}
