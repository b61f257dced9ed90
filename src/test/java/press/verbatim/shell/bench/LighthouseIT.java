package press.verbatim.shell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lighthouse on a newsroom without demonstration: all points but those for speed, which a busy machine takes away from any page. */
class LighthouseIT {

    @Test
    void readersPagesHaveAllPointsForAccessPracticesAndSearchAndNothingMovesOrComesFromElsewhere() throws Exception {
        List<Figure> figures = Bench.measure("lighthouse", true, "--spring.profiles.active=test");
        assertThat(figures).hasSize(36);
        assertThat(figures)
                .filteredOn(figure -> !figure.name().contains(": " + Looks.PERFORMANCE))
                .extracting(Figure::line)
                .allMatch(line -> line.endsWith("| yes"));
    }
}
