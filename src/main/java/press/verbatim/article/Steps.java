package press.verbatim.article;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

/** Writes down an article's way through the desk, with what was said, and in the audit log without it. */
@Component
class Steps {
    private final StepRepository steps;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    Steps(StepRepository steps, StaffDirectory staff, AuditLog audit, CurrentStaff current, Clock clock) {
        this.steps = steps;
        this.staff = staff;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    void record(Article article, ReviewNote.Step step, String said) {
        steps.save(new Step(article.key(), step, said, current.id(), clock.instant()));
        if (step != ReviewNote.Step.NOTE) {
            audit.record(
                    "article." + step.name().toLowerCase(java.util.Locale.ROOT),
                    article.id().toString(),
                    "");
        }
    }

    List<ReviewNote> of(Article article) {
        List<Step> all = steps.findByArticleIdOrderByAtDescIdDesc(article.key());
        Map<StaffId, String> names = staff.names(all.stream().map(Step::by).toList());
        return all.stream()
                .map(step ->
                        step.note(names.getOrDefault(step.by(), step.by().equals(StaffId.SYSTEM) ? "Verbatim" : "")))
                .toList();
    }

    static String checked(String field, String typed) {
        String text = Normal.nfc(typed).strip();
        if (text.length() > ReviewNote.TEXT_MAX) {
            throw new Refusal(field, "article.refused.long", ReviewNote.TEXT_MAX, text.length());
        }
        return text;
    }
}
