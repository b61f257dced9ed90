package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sieve never denies what it was given and seldom claims anything else. */
class SieveTest {
    private static final int MANY = 5_000;

    @Test
    void holdsEveryPairItWasGivenAndFewOthers() {
        Sieve sieve = new Sieve(MANY);
        IntStream.range(0, MANY).forEach(at -> sieve.add(Sieve.hash("mot" + at, "mot" + (at + 1))));

        assertThat(IntStream.range(0, MANY)).allMatch(at -> sieve.mayHold(Sieve.hash("mot" + at, "mot" + (at + 1))));
        assertThat(IntStream.range(0, MANY)
                        .filter(at -> sieve.mayHold(Sieve.hash("mot" + (at + 1), "mot" + at)))
                        .count())
                .isLessThan(MANY / 6);
    }

    @Test
    void holdsNothingOfATextWithoutWords() {
        assertThat(new Sieve(0).mayHold(Sieve.hash("mot"))).isFalse();
    }

    @Test
    void letsARunThroughOnlyWithAllItsPairs() {
        Sieve sieve = new Sieve(100);
        List<String> said = List.of("nous", "avons", "tout", "signe", "hier");
        IntStream.range(1, said.size()).forEach(at -> sieve.add(Sieve.hash(said.get(at - 1), said.get(at))));

        assertThat(Tokens.of("nous avons tout signé").run().mayStandIn(sieve)).isTrue();
        assertThat(Tokens.of("nous avons rien").run().mayStandIn(sieve)).isFalse();
    }
}
