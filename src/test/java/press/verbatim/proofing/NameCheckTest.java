package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ioulian Ouvarov parle. M. Ouvarov se tait.                    | ''
            Yulian Uvarov parle. M. Ouvarov se tait.                      | Yulian Uvarov, Ouvarov
            Yulian Uvarov parle. M. Uvarov se tait.                       | ''
            Юлиан Уваров, dit Ioulian Ouvarov, parle.                     | Юлиан Уваров, Ioulian Ouvarov
            Kirill Demianov parle. M. Démianov se tait.                   | Kirill Demianov, Démianov
            Ioulian Ouvarov écrit : « Uvarov est mon nom ».               | ''
            Anton Lisker et Ioulian Ouvarov parlent.                      | ''
            """)
    void findsTwoSpellingsOfOnePerson(String paragraph, String spellings) {
        String expected = spellings.equals("''") ? "" : spellings;
        List<String> found = TheAffair.check("<p>" + paragraph + "</p>").names().stream()
                .flatMap(finding -> finding.uses().stream().map(NameUse::spelling))
                .toList();

        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void saysWhereAndWhatTheHouseWrites() {
        NameFinding finding = TheAffair.check("<p>Yulian Uvarov parle.</p><p>M. Ouvarov se tait, Uvarov aussi.</p>")
                .names()
                .getFirst();

        assertThat(finding.houseName()).isEqualTo("Ioulian Ouvarov");
        assertThat(finding.uses())
                .containsExactly(
                        new NameUse("Yulian Uvarov", 0, 0, 13, "Ioulian Ouvarov"),
                        new NameUse("Ouvarov", 1, 3, 10, "Ouvarov"),
                        new NameUse("Uvarov", 1, 20, 26, "Ouvarov"));
    }
}
