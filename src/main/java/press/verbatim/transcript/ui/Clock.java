package press.verbatim.transcript.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Times of turns as the reader writes them too. */
final class Clock {
    private Clock() {}

    static String text(@Nullable Long millis) {
        if (millis == null) {
            return "";
        }
        Duration at = Duration.ofMillis(millis);
        return "%02d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
