package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedCachePropertiesTest {

    @Test
    void severalAddressesAreTaken() {
        SharedCacheProperties given = of("", "http://127.0.0.1:6081/", " https://cache.interne.test/purge?x=1");
        assertThat(given.addresses())
                .containsExactly(
                        URI.create("http://127.0.0.1:6081/"), URI.create("https://cache.interne.test/purge?x=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:6081",
                "cache.test",
                "ftp://cache.test/",
                "http:///purge",
                "http://a b/",
                "http://me:secret@cache.test/",
                "http://cache.test/#all",
                "file:///etc/passwd"
            })
    void whatIsNoAddressOfACacheIsRefusedInOneSentence(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("", address))
                .withMessageStartingWith(
                        "VERBATIM_CACHE_PURGE names “" + address + "”, which is no address of a cache.");
    }

    @Test
    void theSecretIsOneHeader() {
        assertThat(of("Fastly-Key: a b: c", "http://cache.test/").secretHeader())
                .containsExactly("Fastly-Key", "a b: c");
        assertThat(of("", "http://cache.test/").secretHeader()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mot-de-passe", "X-Key:", "X Key: a", "X-Key: a\r\nHost: b", ": a", "X-Key: é"})
    void aSecretThatIsNoHeaderIsRefusedWithoutBeingSaid(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(secret, "http://cache.test/"))
                .withMessageStartingWith("VERBATIM_CACHE_SECRET must be one header")
                .withMessageNotContaining(secret);
    }

    private static SharedCacheProperties of(String secret, String... addresses) {
        return new SharedCacheProperties(List.of(addresses), SharedCacheProperties.Method.PURGE, secret);
    }
}
