package press.verbatim.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Normal;

/** A tenure as it is stored. */
@Embeddable
record TenureValue(
        @Column(name = "tenure_function") String function,
        @Column(name = "since_day") @Nullable LocalDate since,
        @Column(name = "until_day") @Nullable LocalDate until,
        String source) {

    static List<TenureValue> all(List<Tenure> typed) {
        if (typed.size() > Tenure.MOST) {
            throw new Refusal("tenures", "people.error.tooManyTenures", Tenure.MOST);
        }
        return typed.stream().map(TenureValue::of).toList();
    }

    private static TenureValue of(Tenure typed) {
        String function = NameForms.atMost(Normal.line(typed.function()), Tenure.FUNCTION_MAX, "tenures");
        if (function.isEmpty()) {
            throw new Refusal("tenures", "people.error.functionMissing");
        }
        if (typed.since() != null && typed.until() != null && typed.until().isBefore(typed.since())) {
            throw new Refusal("tenures", "people.error.tenureBackwards", function);
        }
        String source = NameForms.atMost(Normal.line(typed.source()), Tenure.SOURCE_MAX, "tenures");
        return new TenureValue(function, typed.since(), typed.until(), source);
    }

    Tenure view() {
        return new Tenure(function, since, until, source);
    }
}
