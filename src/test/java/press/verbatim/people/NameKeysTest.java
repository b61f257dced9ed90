package press.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.people.CyrillicNames.Language;

class NameKeysTest {
    @Test
    void joinsSpellingsOfOneNameAndNoOthers() throws IOException {
        List<String> same = pairs("= ");
        List<String> apart = pairs("≠ ");

        assertThat(same).hasSizeGreaterThanOrEqualTo(60);
        assertThat(apart).hasSizeGreaterThanOrEqualTo(60);
        assertThat(same)
                .filteredOn(pair -> !mayBeOne(pair))
                .as("one name, kept apart")
                .isEmpty();
        assertThat(apart)
                .filteredOn(NameKeysTest::mayBeOne)
                .as("two names, joined")
                .isEmpty();
    }

    @Test
    void findsWordsOfANameUnderAnySpelling() {
        assertThat(NameKeys.holds("Iouri Ouchakov", "Uschakow")).isTrue();
        assertThat(NameKeys.holds("Iouri Ouchakov", "Ушаков Юрий")).isTrue();
        assertThat(NameKeys.holds("Iouri Ouchakov", "Ouchanov")).isFalse();
        assertThat(NameKeys.holds("Iouri Ouchakov", "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Γιώργος Παπανδρέου, Giorgos Papandreou",
        "Αλέξης Τσίπρας, Alexis Tsipras",
        "Κώστας Καραμανλής, Kostas Karamanlis"
    })
    void readsGreekNames(String name, String latin) {
        assertThat(NameKeys.mayBeOne(name, latin)).isTrue();
        assertThat(NameKeys.mayBeOne(name, latin + "enko")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "مُحَمَّد بْن سَلْمان, محمد بن سلمان, true",
        "أحمد قاسم, احمد قاسم, true",
        "مصطفى, مصطفي, true",
        "فاطمة, فاطمه, true",
        "محمـــد, محمد, true",
        "محمد, محمود, false",
        "قاسم, قسام, false",
        "محمد, Mohamed, false"
    })
    void readsArabicNamesByTheirLetters(String one, String other, boolean same) {
        assertThat(NameKeys.mayBeOne(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Αλέξης Τσίπρας, Αλέξης Τσίπρος", "Κώστας Σημίτης, Kostas Simitakis", "Κώστας Σημίτης, Kosmas Simitis"})
    void keepsGreekLookalikesApart(String one, String other) {
        assertThat(NameKeys.mayBeOne(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, Ушаков, Ouchakov",
        "RUSSIAN, Юрий Ушаков, Iouri Ouchakov",
        "RUSSIAN, Сергей Лавров, Sergueï Lavrov",
        "RUSSIAN, Владимир Путин, Vladimir Poutine",
        "RUSSIAN, Ельцин, Ieltsine",
        "RUSSIAN, Хрущёв, Khrouchtchiov",
        "RUSSIAN, Иосиф, Iossif",
        "RUSSIAN, Анна-Мария, Anna-Mariia",
        "UKRAINIAN, Григорій, Hryhori",
        "UKRAINIAN, Шмигаль, Chmyhal",
        "UKRAINIAN, Єрмак, Iermak",
        "BELARUSIAN, Быкаў, Bykaou",
        "BELARUSIAN, Гомель, Homel",
        "BULGARIAN, Щерев, Chterev",
        "BULGARIAN, Първанов, Parvanov",
        "SERBIAN, Ђоковић, Djokovitch",
        "SERBIAN, Јовановић, Iovanovitch",
        "SERBIAN, Михајловић, Mihaïlovitch"
    })
    void writesCyrillicNamesAsTheFrenchPressDoes(Language language, String name, String french) {
        assertThat(CyrillicNames.inFrench(name, language)).isEqualTo(french);
    }

    private static boolean mayBeOne(String pair) {
        String[] names = pair.split(" \\| ");
        return NameKeys.mayBeOne(names[0], names[1]);
    }

    private static List<String> pairs(String sign) throws IOException {
        try (InputStream in = NameKeysTest.class.getResourceAsStream("/names/pairs.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(sign))
                    .map(line -> line.substring(2))
                    .toList();
        }
    }
}
