package press.verbatim.sourcing.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Words;
import press.verbatim.sourcing.ApproachView;
import press.verbatim.sourcing.Standing;
import press.verbatim.ui.Times;

/** Says where a request or a reply stands in time: how long is left, since when it is over, or when the answer came. */
@Component
class Terms {
    private final Words words;
    private final Times times;
    private final Clock clock;

    Terms(Words words, Times times, Clock clock) {
        this.words = words;
        this.times = times;
        this.clock = clock;
    }

    Times times() {
        return times;
    }

    String of(ApproachView one, Locale locale) {
        Instant answered = one.answeredAt();
        if (!one.open()) {
            return answered == null ? "" : times.at(answered, locale);
        }
        return until(one.deadline(), one.standing() == Standing.SILENT, locale);
    }

    String until(@Nullable Instant end, boolean over, Locale locale) {
        if (end == null) {
            return words.get(locale, "sourcing.term.none");
        }
        String key = over ? "sourcing.term.over" : "sourcing.term.left";
        return words.get(locale, key, length(end, locale), times.at(end, locale));
    }

    private String length(Instant deadline, Locale locale) {
        Duration length = Duration.between(clock.instant(), deadline).abs();
        if (length.toDays() > 1) {
            return words.get(locale, "sourcing.term.days", length.plusHours(12).toDays());
        }
        return length.toHours() > 0
                ? words.get(locale, "sourcing.term.hours", length.toHours())
                : words.get(locale, "sourcing.term.minutes", Math.max(1, length.toMinutes()));
    }
}
