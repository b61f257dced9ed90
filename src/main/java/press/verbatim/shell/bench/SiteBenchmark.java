package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What readers get: the weight of the bench article, how long a cold page takes, how it is sent from memory beside other servers, and whether
 * all of that stays when there are many articles. {@code --beside=URL} adds a page of another engine to the contest.
 */
class SiteBenchmark implements Benchmark {
    private static final String BESIDE = "--beside=";
    private static final double WEIGHT = 14 * 1024;
    private static final double COLD = 10;

    /** In milliseconds: the database tidies its file after so many rows at once. */
    private static final int REST = 45_000;

    private static final int SETTLED = 10_000;

    private final HttpClient reader = HttpClient.newHttpClient();
    private int seed;

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Newsroom newsroom = new Newsroom(settings)) {
            BenchArticle made = newsroom.does(() -> new BenchArticle(newsroom));
            String address = newsroom.does(() -> made.make(0));
            URI page = newsroom.url(address);
            HttpResponse<byte[]> answer = get(page);
            figures.add(Figure.atMost(
                    "bench article, compressed, style and script in", answer.body().length, "bytes", WEIGHT));
            double few = cold(newsroom, made, smoke ? 2 : 500, smoke);
            figures.add(Figure.atMost("cold page over HTTP, median", few, "ms", COLD));
            get(page);
            figures.addAll(new ReadersContest(newsroom, page, answer, smoke).measure(others(settings)));
            figures.addAll(many(newsroom, made, page, smoke));
        }
        return figures;
    }

    private List<Figure> many(Newsroom newsroom, BenchArticle made, URI page, boolean smoke)
            throws IOException, InterruptedException {
        int count = smoke ? 300 : 100_000;
        get(page);
        Measured own = Measured.own(page);
        Contest before = new Contest(List.of(own), smoke).warm().play();
        String plain = newsroom.does(() -> made.makePlain(-1));
        new Archive(newsroom, plain.substring("/article/".length())).fill(count);
        Thread.sleep(smoke ? 0 : REST);
        String at = " at " + count + " live articles";
        double article = cold(newsroom, made, smoke ? 1 : 100, smoke);
        double front = cold(newsroom.url("/"), newsroom, made, smoke);
        get(page);
        Thread.sleep(smoke ? 0 : SETTLED);
        Contest after = new Contest(List.of(own), smoke).warm().play();
        return List.of(
                Figure.atMost("cold page" + at + ", median", article, "ms", COLD),
                Figure.atMost("cold front page" + at + ", median", front, "ms", COLD),
                Figure.atLeast(
                        "article from memory" + at + ", share of the speed before",
                        before.of(own).cpu() / after.of(own).cpu(),
                        "×",
                        0.9));
    }

    /**
     * Each page is asked for once, the first ones to warm up; all are made before, and what their release sets off at the desk and in the
     * index of search is over when the first is asked for.
     */
    private double cold(Newsroom newsroom, BenchArticle made, int warmUp, boolean smoke)
            throws IOException, InterruptedException {
        List<URI> pages = new ArrayList<>();
        for (int number = 0; number < warmUp + (smoke ? 3 : 60); number++) {
            int next = ++seed;
            pages.add(newsroom.url(newsroom.does(() -> made.make(next))));
        }
        Thread.sleep(smoke ? 0 : SETTLED);
        double[] millis = new double[pages.size()];
        for (int number = 0; number < millis.length; number++) {
            millis[number] = time(pages.get(number));
        }
        return median(millis, warmUp);
    }

    /** A page that every release drops; the first ones are to warm up. */
    private double cold(URI page, Newsroom newsroom, BenchArticle made, boolean smoke)
            throws IOException, InterruptedException {
        double[] millis = new double[smoke ? 2 : 60];
        for (int number = 0; number < millis.length; number++) {
            int next = ++seed;
            newsroom.does(() -> made.makePlain(next));
            Thread.sleep(smoke ? 600 : 1_200);
            millis[number] = time(page);
        }
        return median(millis, millis.length / 2);
    }

    private static double median(double[] millis, int warmUp) {
        double[] measured = Arrays.copyOfRange(millis, warmUp, millis.length);
        Arrays.sort(measured);
        return measured[measured.length / 2];
    }

    private double time(URI page) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        get(page);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static List<URI> others(String... settings) {
        return Arrays.stream(settings)
                .filter(setting -> setting.startsWith(BESIDE))
                .map(setting -> URI.create(setting.substring(BESIDE.length())))
                .toList();
    }

    private HttpResponse<byte[]> get(URI page) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer = reader.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answered " + answer.statusCode());
        }
        return answer;
    }
}
