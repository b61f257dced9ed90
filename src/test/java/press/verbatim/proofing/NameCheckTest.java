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
            Yulian Uvarov parle. M. Uvarov se tait.                       | Yulian Uvarov, Uvarov
            Yulian Uwarow parle. M. Ouvarov se tait, Uwarow aussi.        | Yulian Uwarow, Ouvarov, Uwarow
            Le nom d’Ouvarov et celui de Uvarov, l’un à côté de l’autre.  | Ouvarov, de Uvarov
            IOULIAN OUVAROV parle, M. UVAROV se tait.                     | IOULIAN OUVAROV, UVAROV
            Ioulian Ouvarov signe <em>Les Carnets de Uvarov</em>.         | ''
            Ioulian Ouvarov, dit <span data-name="00000000-0000-4000-8000-000000000000">Uvarov</span>, parle. | ''
            Ioulian Ouvarov et Pavel Uwarow parlent.                      | ''
            Ioulian. Ouvarov parle.                                       | ''
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
                        new NameUse("Yulian Uvarov", Part.BODY, 0, 0, 13, "Ioulian Ouvarov"),
                        new NameUse("Ouvarov", Part.BODY, 1, 3, 10, "Ouvarov"),
                        new NameUse("Uvarov", Part.BODY, 1, 20, 26, "Ouvarov"));
    }
}
