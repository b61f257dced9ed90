package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bench article from memory beside nginx with the same bytes and headers and beside other engines, with the desk idle and at work. */
final class ReadersContest {
    private static final double IDLE = 0.6;
    private static final double BUSY = 0.4;
    private static final double P99 = 10;
    private static final int PEOPLE = 20;
    private static final int ROUNDS = 5;

    private final Newsroom newsroom;
    private final Measured own;
    private final HttpResponse<byte[]> answer;
    private final boolean smoke;
    private final List<Figure> figures = new ArrayList<>();

    ReadersContest(Newsroom newsroom, URI page, HttpResponse<byte[]> answer, boolean smoke) {
        this.newsroom = newsroom;
        this.own = Measured.own(page);
        this.answer = answer;
        this.smoke = smoke;
    }

    List<Figure> measure(List<URI> others) throws IOException, InterruptedException {
        Optional<Path> program = Nginx.program();
        List<Measured> servers = new ArrayList<>(List.of(own));
        others.forEach(other -> servers.add(Measured.other(other)));
        if (program.isEmpty()) {
            contest(servers);
            figures.add(new Figure("share of nginx (nginx is not installed)", Double.NaN, "×", "≥ " + IDLE, false));
            return figures;
        }
        try (Nginx nginx = Nginx.serving(program.get(), answer.body(), answer.headers())) {
            Measured peer = nginx.measured();
            servers.add(1, peer);
            Contest idle = contest(servers);
            share("share of nginx, desk idle", idle, peer, IDLE);
            atWork(peer);
        }
        return figures;
    }

    private Contest contest(List<Measured> servers) {
        Contest contest = new Contest(servers, smoke).warm().play();
        servers.forEach(server -> speed(server, contest.of(server)));
        half("", contest, servers);
        known(contest);
        return contest;
    }

    private void speed(Measured server, Contest.Round round) {
        figures.add(Figure.told(server.name() + ": article", round.result().perSecond(), "answers/s"));
        figures.add(
                Figure.told(server.name() + ": p50 at full load", round.result().p50(), "ms"));
        figures.add(
                Figure.told(server.name() + ": p99 at full load", round.result().p99(), "ms"));
        figures.add(Figure.told(
                server.name() + ": asking, processor time", round.result().asking(), "µs/answer"));
        if (!server.processes().isEmpty()) {
            figures.add(Figure.told(server.name() + ": answering, processor time", round.cpu(), "µs/answer"));
            figures.add(Figure.told(server.name() + ": memory held", server.megabytes(), "MB"));
        }
    }

    /** The middle of several rounds, by what the slowest hundredth waited; the others take turns at the same rate, which tells what the machine adds. */
    private void half(String when, Contest contest, List<Measured> servers) {
        double rate = contest.of(own).result().perSecond() / 2;
        Map<Measured, List<Load.Result>> played = new LinkedHashMap<>();
        for (int number = 0; number < (smoke ? 1 : ROUNDS); number++) {
            for (Measured server : servers) {
                played.computeIfAbsent(server, first -> new ArrayList<>())
                        .add(contest.load(server).at(rate));
            }
        }
        played.forEach((server, rounds) -> {
            rounds.sort(Comparator.comparingDouble(Load.Result::p99));
            Load.Result half = rounds.get(rounds.size() / 2);
            if (server.equals(own)) {
                figures.add(Figure.told("p50 at half of full load" + when, half.p50(), "ms"));
                figures.add(Figure.atMost("p99 at half of full load" + when, half.p99(), "ms", P99));
                figures.add(Figure.told(
                        "the same, worst of " + rounds.size() + " rounds",
                        rounds.getLast().p99(),
                        "ms"));
            } else {
                figures.add(Figure.told(server.name() + ": p99 at the same rate" + when, half.p99(), "ms"));
            }
        });
    }

    /** Readers who have the page already. */
    private void known(Contest contest) {
        String tag = answer.headers().firstValue("etag").orElseThrow();
        Load load = new Load(
                own.page(),
                "If-None-Match: " + tag + "\r\n",
                Contest.CONNECTIONS,
                contest.load(own).time());
        figures.add(Figure.told("known tag, answered with 304", load.most().perSecond(), "answers/s"));
    }

    private void share(String name, Contest contest, Measured nginx, double target) {
        figures.add(Figure.atLeast(name, contest.share(own, nginx), "×", target));
    }

    private void atWork(Measured nginx) throws InterruptedException {
        try (Editors editors = Editors.atWork(newsroom, PEOPLE)) {
            Thread.sleep(Duration.ofMillis(smoke ? 300 : 5_000));
            Contest busy = new Contest(List.of(own, nginx), smoke).play();
            String when = ", " + PEOPLE + " editors at work";
            share("share of nginx" + when, busy, nginx, BUSY);
            half(when, busy, List.of(own, nginx));
            figures.add(Figure.told("saves of theirs meanwhile", editors.saves(), "saves"));
        }
    }
}
