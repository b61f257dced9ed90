package press.verbatim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    @Test
    void ofManyThingsThoseNotAskedForYetAreAskedForTogether() {
        List<Collection<String>> questions = new ArrayList<>();
        Function<Collection<String>, Map<String, Integer>> lengths = words -> {
            questions.add(List.copyOf(words));
            return words.stream()
                    .filter(word -> !word.equals("nobody"))
                    .collect(Collectors.toMap(Function.identity(), String::length));
        };
        Reading.noting(() -> {
            assertThat(Reading.all("length", List.of("three", "one", "three"), lengths))
                    .containsExactly(Map.entry("three", 5), Map.entry("one", 3));
            assertThat(Reading.all("length", List.of("four", "nobody", "one"), lengths))
                    .containsExactly(Map.entry("four", 4), Map.entry("one", 3));
            assertThat(Reading.all("length", List.of("nobody"), lengths)).isEmpty();
            assertThat(Reading.all("height", List.of("one"), lengths))
                    .as("another kind of the same key")
                    .hasSize(1);
            return true;
        });
        assertThat(questions).containsExactly(List.of("three", "one"), List.of("four", "nobody"), List.of("one"));
    }

    @Test
    void outsideOfAPageNothingIsAskedForWhereThereIsNoKey() {
        assertThat(Reading.<String, Integer>all("length", List.of(), words -> {
                    throw new AssertionError("asked for nothing");
                }))
                .isEmpty();
    }
}
