package press.verbatim.shell.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several servers asked for the same page in rounds that take turns, so that whatever else the machine does meets all alike. */
final class Contest {
    static final int CONNECTIONS = 32;

    private final List<Measured> servers;
    private final Duration time;
    private final int rounds;
    private final Map<Measured, List<Round>> played = new HashMap<>();

    /** One turn of one server, with processor time in microseconds an answer. */
    record Round(Load.Result result, double cpu) {}

    Contest(List<Measured> servers, boolean smoke) {
        this.servers = servers;
        this.time = smoke ? Duration.ofMillis(300) : Duration.ofSeconds(3);
        this.rounds = smoke ? 1 : 5;
    }

    /** Some rounds, counted with those played before. */
    Contest play() {
        for (int number = 0; number < rounds; number++) {
            for (Measured server : servers) {
                played.computeIfAbsent(server, first -> new ArrayList<>()).add(round(server));
            }
        }
        return this;
    }

    /** Until the machine code is made, which takes longer where others work beside. */
    Contest warm() {
        for (int number = 0; number < rounds; number++) {
            servers.stream().filter(Measured::isOurs).forEach(this::round);
        }
        return this;
    }

    private Round round(Measured server) {
        long before = server.cpu().getAsLong();
        Load.Result result = load(server).most();
        return new Round(result, server.cpuAnAnswer(before, result));
    }

    Load load(Measured server) {
        return new Load(server.page(), "", CONNECTIONS, time);
    }

    /** The middle round by answers a second. */
    Round of(Measured server) {
        return rounds(server).stream()
                .sorted(Comparator.comparingDouble(round -> round.result().perSecond()))
                .skip(rounds(server).size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** The middle of the shares of all rounds, each taken from two turns that followed each other. */
    double share(Measured one, Measured other) {
        double[] shares = new double[rounds(one).size()];
        for (int number = 0; number < shares.length; number++) {
            shares[number] = speed(one, number) / speed(other, number);
        }
        Arrays.sort(shares);
        return shares[shares.length / 2];
    }

    private double speed(Measured server, int round) {
        return rounds(server).get(round).result().perSecond();
    }

    private List<Round> rounds(Measured server) {
        return played.getOrDefault(server, List.of());
    }
}
