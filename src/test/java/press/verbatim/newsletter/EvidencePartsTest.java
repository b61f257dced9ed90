package press.verbatim.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePartsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "::ffff:203.0.113.77, 203.0.113.0/24",
        "2001:db8:12:34:56::1, 2001:db8:12::/48",
        "fe80::1%eth0, fe80::/48",
        "::1, ::/48",
        "un-nom-d-hote.test, ''",
    })
    void cutsTheCallersAddressToItsNetwork(String address, String network) {
        assertThat(ClientNetwork.of(address)).isEqualTo(network);
    }

    @Test
    void consentTextIsEscapedFilledAndLinkedOnlyToThePolicies() {
        String html = ConsentWording.html(
                "<b>{newsletter}</b>, {publisher}: [vie privée](/confidentialite), [piège](https://ailleurs.test)",
                "L’essentiel <1>",
                "{newsletter} SAS");
        assertThat(html)
                .isEqualTo("&lt;b&gt;L’essentiel &lt;1&gt;&lt;/b&gt;, {newsletter} SAS: "
                        + "<a href=\"/confidentialite\">vie privée</a>, piège");
    }

    @Test
    void consentTextSaysWhatItDoesNotName() {
        assertThat(ConsentWording.missing("{newsletter} [a](/conditions)"))
                .containsExactly("{publisher}", "(/confidentialite)");
    }

    @Test
    void tokensAreLongAndKnownByTheirHashOnly() {
        Secret secret = Secret.next();
        assertThat(secret.word()).hasSize(43).isNotEqualTo(Secret.next().word());
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.word());
    }

    @Test
    void spreadsheetsSeeNoFormula() {
        assertThat(Csv.line("=1+1", "a,b", "il dit \"oui\"", "@x", "-2", "simple"))
                .isEqualTo("'=1+1,\"a,b\",\"il dit \"\"oui\"\"\",'@x,'-2,simple\r\n");
    }

    @Test
    void readsCommaSemicolonAndQuotes() {
        assertThat(Csv.cells("\"a;b\";c ;\"d\"\"e\"")).containsExactly("a;b", "c", "d\"e");
        assertThat(Csv.cells("a,\"b,c\"")).containsExactly("a", "b,c");
    }
}
