package press.verbatim.article;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;

/** Lets an article through its gate: nothing missing, and every point passed by an editor, now or before. */
@Component
class Passes {
    private final Gates gates;
    private final PassRepository passes;
    private final RevisionRepository revisions;
    private final CurrentStaff current;
    private final Clock clock;

    Passes(Gates gates, PassRepository passes, RevisionRepository revisions, CurrentStaff current, Clock clock) {
        this.gates = gates;
        this.passes = passes;
        this.revisions = revisions;
        this.current = current;
        this.clock = clock;
    }

    /** What is still to do; points once passed stay passed as long as they are the same. */
    Gate open(Article article) {
        Gate gate = gates.of(article);
        Set<String> before =
                passes.findByArticleId(article.key()).stream().map(Pass::point).collect(Collectors.toSet());
        List<Gate.Point> open = gate.points().stream()
                .filter(point -> !before.contains(point.key()))
                .toList();
        return new Gate(gate.refusals(), open);
    }

    /** What was passed for each version that went out. */
    Map<Integer, List<PassedPoint>> ofReleases(Article article) {
        return passes.findByArticleId(article.key()).stream()
                .collect(Collectors.groupingBy(Pass::release, Collectors.mapping(Pass::passed, Collectors.toList())));
    }

    /** The keys of what is still to do. */
    Set<String> points(Article article) {
        return open(article).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
    }

    /** For the version that goes out next. */
    void through(Article article, GatePass pass) {
        Gate gate = open(article);
        require(gate, pass.reasons().keySet());
        int release = revisions.nextNumber(article.key());
        gate.points().forEach(point -> keep(article, point, pass, release));
    }

    /** Refuses what is missing, and points that are neither passed nor among those known. */
    void nothingNew(Article article, Set<String> known) {
        require(open(article), known);
    }

    private static void require(Gate gate, Set<String> settled) {
        if (!gate.refusals().isEmpty()) {
            Gate.Missing first = gate.refusals().getFirst();
            throw new Refusal(first.field(), first.messageKey());
        }
        long left = gate.points().stream()
                .filter(point -> !settled.contains(point.key()))
                .count();
        if (left > 0) {
            throw new Refusal("gate", "article.refused.gate", left);
        }
    }

    private void keep(Article article, Gate.Point point, GatePass pass, int release) {
        GatePass.Reason reason = Objects.requireNonNull(pass.reasons().get(point.key()));
        passes.save(new Pass(article.key(), point, reason, release, current.id(), clock.instant()));
    }
}
