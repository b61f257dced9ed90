package press.verbatim.shell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the benchmarks from rotting: each runs on small data and gives figures. Its values mean nothing here. */
class BenchSmokeTests {

    @ParameterizedTest
    @ValueSource(strings = {"save", "lists", "site", "sources", "search"})
    void measuresOnSmallData(String name) throws Exception {
        assertThat(Bench.measure(name, true, "--spring.profiles.active=test"))
                .isNotEmpty()
                .allMatch(figure -> figure.value() > 0 || figure.line().contains("nginx is not installed"));
    }
}
