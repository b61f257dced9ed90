package press.verbatim.article;

import java.time.Clock;
import java.util.List;
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
    private final CurrentStaff current;
    private final Clock clock;

    Passes(Gates gates, PassRepository passes, CurrentStaff current, Clock clock) {
        this.gates = gates;
        this.passes = passes;
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

    void through(Article article, GatePass pass) {
        Gate gate = open(article);
        if (!gate.refusals().isEmpty()) {
            Gate.Missing first = gate.refusals().getFirst();
            throw new Refusal(first.field(), first.messageKey());
        }
        long left = gate.points().stream()
                .filter(point -> !pass.keys().contains(point.key()))
                .count();
        if (left > 0) {
            throw new Refusal("gate", "article.refused.gate", left);
        }
        gate.points().forEach(point -> keep(article, point, pass));
    }

    private void keep(Article article, Gate.Point point, GatePass pass) {
        GatePass.Reason reason = pass.reason();
        if (reason == null) {
            throw new Refusal("reason", "article.refused.reason");
        }
        passes.save(new Pass(article.key(), point.key(), reason, current.id(), clock.instant()));
    }
}
