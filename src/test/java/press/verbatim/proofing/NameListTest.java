package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import press.verbatim.proofing.NameList.Alias;

class NameListTest {
    private static final String[] WORDS = {"Anton", "Lisker", "Ouvarov", "Ioulian", "Kirill", "le", "parle", "Demianov"
    };

    @Test
    void leavesANameThatTwoListsGiveToTwoPersonsToNobody() {
        NameList base = new NameList(List.of(new Alias("one", "Anton Lisker")));

        assertThat(new NameList(base, List.of(new Alias("other", "Anton Lisker")))
                        .find(Tokens.of("Anton Lisker parle.")))
                .isEmpty();
        assertThat(new NameList(base, List.of(new Alias("one", "Anton Lisker"))).find(Tokens.of("Anton Lisker parle.")))
                .hasSize(1);
    }

    @RepeatedTest(40)
    void findsOnAnotherListWhatOneListOfAllWouldFind(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Alias> known = aliases(random, 8);
        List<Alias> more = aliases(random, 5);
        NameList one = new NameList(Stream.concat(known.stream(), more.stream()).toList());
        NameList two = new NameList(new NameList(known), more);

        for (int text = 0; text < 20; text++) {
            Tokens words = Tokens.of(words(random, 12));
            assertThat(two.find(words)).as(words.text()).isEqualTo(one.find(words));
        }
    }

    private static List<Alias> aliases(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Alias("person " + random.nextInt(4), words(random, 1 + random.nextInt(2))))
                .toList();
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
