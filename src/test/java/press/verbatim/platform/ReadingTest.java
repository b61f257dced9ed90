package press.verbatim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Supplier<Integer> question = () -> Reading.once("theme", asked::incrementAndGet);

    @Test
    void whatManyPartsOfAPageRestOnIsAskedOnceForEachPage() {
        Supplier<Integer> twice = () -> question.get() + question.get();
        assertThat(Reading.noting(twice).value()).isEqualTo(2);
        assertThat(Reading.noting(twice).value()).as("the next page asks anew").isEqualTo(4);
    }

    @Test
    void outsideOfAPageEachAsksAnew() {
        assertThat(question.get()).isEqualTo(1);
        assertThat(question.get()).isEqualTo(2);
    }
}
