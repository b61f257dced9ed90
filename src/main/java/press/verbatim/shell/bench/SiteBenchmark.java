package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What readers get: the weight of the bench article, how long it takes to render it cold, and how many times a second it is
 * sent from memory, in rounds that alternate with nginx sending the same bytes.
 */
class SiteBenchmark implements Benchmark {
    private static final double WEIGHT = 14 * 1024;
    private static final double COLD = 10;
    private static final double SHARE = 0.6;
    private static final double P99 = 10;
    private static final int CONNECTIONS = 16;

    private final HttpClient reader = HttpClient.newHttpClient();

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        try (Newsroom newsroom = new Newsroom(settings)) {
            BenchArticle made = newsroom.does(() -> new BenchArticle(newsroom));
            String address = newsroom.does(() -> made.make(0));
            HttpResponse<byte[]> page = get(newsroom.port(), address);
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.atMost(
                    "bench article, compressed, style and script in", page.body().length, "bytes", WEIGHT));
            figures.add(Figure.atMost("cold page over HTTP, median", cold(newsroom, made, smoke), "ms", COLD));
            figures.addAll(sending(newsroom.port(), address, page, smoke));
            return figures;
        }
    }

    /** Each page is asked for once; the first ones warm up. */
    private double cold(Newsroom newsroom, BenchArticle made, boolean smoke) throws IOException, InterruptedException {
        int warmUp = smoke ? 2 : 150;
        double[] millis = new double[smoke ? 3 : 60];
        for (int number = -warmUp; number < millis.length; number++) {
            int seed = number + warmUp + 1;
            String address = newsroom.does(() -> made.make(seed));
            long begun = System.nanoTime();
            get(newsroom.port(), address);
            if (number >= 0) {
                millis[number] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static List<Figure> sending(int port, String address, HttpResponse<byte[]> page, boolean smoke)
            throws IOException, InterruptedException {
        Optional<Path> nginx = Nginx.program();
        if (nginx.isEmpty()) {
            Load own = new Load(port, address, CONNECTIONS, time(smoke));
            return List.of(
                    Figure.told("article from memory", own.most().perSecond(), "requests/s"),
                    new Figure(
                            "the same, share of nginx (nginx is not installed)", Double.NaN, "×", "≥ " + SHARE, false));
        }
        try (Nginx peer = Nginx.serving(nginx.get(), page.body(), page.headers())) {
            Load own = new Load(port, address, CONNECTIONS, time(smoke));
            Load other = new Load(peer.port(), "/page.html", CONNECTIONS, time(smoke));
            return beside(own, other, smoke);
        }
    }

    private static List<Figure> beside(Load own, Load other, boolean smoke) {
        own.most();
        other.most();
        List<Load.Result> ours = new ArrayList<>();
        List<Load.Result> theirs = new ArrayList<>();
        for (int round = 0; round < (smoke ? 1 : 5); round++) {
            ours.add(own.most());
            theirs.add(other.most());
        }
        Load.Result mine = median(ours);
        Load.Result nginx = median(theirs);
        Load.Result half = own.at(mine.perSecond() / 2);
        return List.of(
                Figure.told("article from memory", mine.perSecond(), "requests/s"),
                Figure.told("nginx gzip_static, same bytes and headers", nginx.perSecond(), "requests/s"),
                Figure.atLeast("share of nginx", mine.perSecond() / nginx.perSecond(), "×", SHARE),
                Figure.told("p50 at full load", mine.p50(), "ms"),
                Figure.told("p99 at full load", mine.p99(), "ms"),
                Figure.told("p99 of nginx at full load", nginx.p99(), "ms"),
                Figure.told("p50 at half of full load", half.p50(), "ms"),
                Figure.atMost("p99 at half of full load", half.p99(), "ms", P99));
    }

    private static Load.Result median(List<Load.Result> rounds) {
        return rounds.stream()
                .sorted((one, other) -> Double.compare(one.perSecond(), other.perSecond()))
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Duration time(boolean smoke) {
        return smoke ? Duration.ofMillis(300) : Duration.ofSeconds(6);
    }

    private HttpResponse<byte[]> get(int port, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = reader.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer;
    }
}
