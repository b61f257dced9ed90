package press.verbatim.sourcing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.article.Gate.Point;
import press.verbatim.article.GatePoints;
import press.verbatim.article.GateText;

/**
 * Puts before an article's gate who has not answered, who was never asked, and answers whose words the text lost. Claims
 * without source stay in the pane: what a rule of thumb proposes must not stop a release.
 */
@Component
class SourcingGate implements GatePoints {
    private final SourcingReports reports;

    SourcingGate(SourcingReports reports) {
        this.reports = reports;
    }

    @Override
    public List<Point> points(GateText text) {
        SourcingReport report = reports.of(text);
        Stream<Point> asked = report.approaches().stream().flatMap(SourcingGate::points);
        Stream<Point> unheard = report.unheard().stream()
                .filter(Unheard::counts)
                .map(one -> new Point(one.key(), one.role().messageKey(), one.name()));
        return Stream.concat(asked, unheard).toList();
    }

    /** Silence after the term may be said in the article; what still runs, and what has no term, an editor looks at. */
    private static Stream<Point> points(ApproachView one) {
        Stream<Point> waiting = one.standing() == Standing.WAITING
                ? Stream.of(new Point(
                        "approach:" + one.id() + ":waiting:" + one.deadline(),
                        one.deadline() == null ? "sourcing.gate.noTerm" : "sourcing.gate.waiting",
                        one.who()))
                : Stream.empty();
        Stream<Point> gone = one.wordsGone()
                ? Stream.of(new Point("approach:" + one.id() + ":gone", "sourcing.gate.gone", one.who()))
                : Stream.empty();
        return Stream.concat(waiting, gone);
    }
}
