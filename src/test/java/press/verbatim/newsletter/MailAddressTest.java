package press.verbatim.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "'  Ines.Carlier@Exemple.TEST ', ines.carlier@exemple.test",
        "o'hara+verbatim@courrier.test, o'hara+verbatim@courrier.test",
        "lecteur@été.test, lecteur@xn--t-9fab.test",
    })
    void comparesByOneForm(String typed, String normalised) {
        assertThat(MailAddress.parse(typed)).map(MailAddress::normalised).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ines",
                "@exemple.test",
                "ines@",
                "ines@exemple",
                "ines..carlier@exemple.test",
                "ines carlier@exemple.test",
                "ines@exemple.test\nBcc: tous@exemple.test",
                "<ines@exemple.test>",
                "inès@exemple.test",
                "ines@-exemple.test"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(MailAddress.parse("a".repeat(65) + "@exemple.test")).isEmpty();
        assertThat(MailAddress.parse("a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4) + ".test"))
                .isEmpty();
    }

    @Test
    void writesToTheLocalPartAsTyped() {
        assertThat(MailAddress.parse("Ines@Été.test").orElseThrow().deliverable())
                .isEqualTo("Ines@xn--t-9fab.test");
    }
}
