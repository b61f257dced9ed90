package press.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameBookTest {
    private static final String[] FORENAMES = {"Ioulia", "Yuliya", "Юлия", "Kirill", "Anton", "Georges"};
    private static final String[] SURNAMES = {
        "Ouchakov",
        "Ushakov",
        "Ушаков",
        "Uschakow",
        "Dmitriev",
        "Dmitrienko",
        "Tchernychev",
        "Chernyshev",
        "de La Roche"
    };

    @Test
    void findsByItsIndexWhomReadingEveryNameWouldFind() {
        Random random = new Random(3);
        List<NameRow> rows = IntStream.range(0, 400)
                .mapToObj(number -> new NameRow(new UUID(0, number / 2), name(random), "", ""))
                .toList();
        NameBook book = new NameBook(rows);

        for (String query :
                List.of("Ouchakov", "Kirill", "Ushakov Yulia", "Chernyshev", "roche", "Personne", "", "!")) {
            List<UUID> read = rows.stream()
                    .filter(row -> NameKeys.holds(row.spelling(), query))
                    .map(NameRow::person)
                    .distinct()
                    .toList();
            assertThat(book.holding(query)).as(query).containsExactlyInAnyOrderElementsOf(read);
        }
        assertThat(book.holding("Ouchakov")).isNotEmpty();
    }

    private static String name(Random random) {
        return FORENAMES[random.nextInt(FORENAMES.length)] + " " + SURNAMES[random.nextInt(SURNAMES.length)];
    }
}
