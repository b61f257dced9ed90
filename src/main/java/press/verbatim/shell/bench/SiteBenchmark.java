package press.verbatim.shell.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.platform.ChangeFeed;

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

    /** In milliseconds: a change has reached every page by then. */
    private static final int HEARD = 1_200;

    /** Small data: nothing to wait for. */
    private static final int FEW = 10;

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
            List<URI> first = fresh(newsroom, made, smoke ? 2 : 200);
            figures.add(Figure.told(
                    "cold page over HTTP, the first " + first.size() + " after a start, median", cold(first), "ms"));
            warm(newsroom, first, smoke ? 1 : 10);
            double few = cold(fresh(newsroom, made, smoke ? 3 : 60));
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
        double before = pace(page, smoke);
        String plain = newsroom.does(() -> made.makePlain(-1));
        new Archive(newsroom, plain.substring("/article/".length())).fill(count);
        Thread.sleep(smoke ? 0 : REST);
        String at = " at " + count + " live articles";
        cold(fresh(newsroom, made, smoke ? 1 : 100));
        double article = cold(fresh(newsroom, made, smoke ? 3 : 60));
        double front = cold(newsroom.url("/"), newsroom, made, smoke);
        Thread.sleep(smoke ? 0 : SETTLED);
        double after = pace(page, smoke);
        return List.of(
                Figure.atMost("cold page" + at + ", median", article, "ms", COLD),
                Figure.atMost("cold front page" + at + ", median", front, "ms", COLD),
                Figure.atLeast("article from memory" + at + ", share of the speed before", after / before, "×", 0.9));
    }

    /** How fast a page is sent from memory: beside nginx where it is installed, so that a machine that changes its pace slows both. */
    private double pace(URI page, boolean smoke) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(page);
        Measured own = Measured.own(page);
        Optional<Path> program = Nginx.program();
        if (program.isEmpty()) {
            return new Contest(List.of(own), smoke)
                    .warm()
                    .play()
                    .of(own)
                    .result()
                    .perSecond();
        }
        try (Nginx nginx = Nginx.serving(program.get(), answer.body(), answer.headers())) {
            Measured peer = nginx.measured();
            return new Contest(List.of(own, peer), smoke)
                    .warm()
                    .play()
                    .play()
                    .play()
                    .share(own, peer);
        }
    }

    /** Pages nobody has asked for; what their release sets off at the desk and in the index of search is over. */
    private List<URI> fresh(Newsroom newsroom, BenchArticle made, int many) throws InterruptedException {
        List<URI> pages = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            int next = ++seed;
            pages.add(newsroom.url(newsroom.does(() -> made.make(next))));
        }
        Thread.sleep(many > FEW ? SETTLED : 0);
        return pages;
    }

    /** Lets every page be made anew, round by round, until the machine code of the making is made. */
    private void warm(Newsroom newsroom, List<URI> pages, int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            newsroom.the(TransactionTemplate.class)
                    .executeWithoutResult(
                            begun -> newsroom.the(ChangeFeed.class).publish("theme"));
            Thread.sleep(HEARD);
            cold(pages);
        }
    }

    /** The median in milliseconds of pages that are asked for one by one. */
    private static double cold(List<URI> pages) throws IOException {
        double[] millis = new double[pages.size()];
        for (int number = 0; number < millis.length; number++) {
            millis[number] = time(pages.get(number));
        }
        return median(millis, 0);
    }

    /** A page that every release drops; the first ones are to warm up. */
    private double cold(URI page, Newsroom newsroom, BenchArticle made, boolean smoke)
            throws IOException, InterruptedException {
        double[] millis = new double[smoke ? 2 : 60];
        for (int number = 0; number < millis.length; number++) {
            int next = ++seed;
            newsroom.does(() -> made.makePlain(next));
            Thread.sleep(HEARD);
            millis[number] = time(page);
        }
        return median(millis, millis.length / 2);
    }

    private static double median(double[] millis, int warmUp) {
        double[] measured = Arrays.copyOfRange(millis, warmUp, millis.length);
        Arrays.sort(measured);
        return measured[measured.length / 2];
    }

    /** In milliseconds, asked on this thread alone: a client with threads of its own adds what they wait for each other. */
    private static double time(URI page) throws IOException {
        long begun = System.nanoTime();
        HttpURLConnection asked = (HttpURLConnection) page.toURL().openConnection();
        asked.setRequestProperty("Accept-Encoding", "gzip");
        if (asked.getResponseCode() != 200) {
            throw new IOException(page + " answered " + asked.getResponseCode());
        }
        try (InputStream answer = asked.getInputStream()) {
            answer.readAllBytes();
        }
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
