package press.verbatim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is sent to the desk's data ends where the limit is, said or unsaid. */
class BodyLimitTest {
    private static final int MOST = BodyLimit.MEGABYTES * 1024 * 1024;

    @Test
    void answersAtOnceWhereTheRequestSaysItIsTooLarge() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        new BodyLimit().doFilter(request(MOST + 1, true), response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void stopsReadingWhereARequestSaysNothingOfItsLength() throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new BodyLimit().doFilter(request(MOST + 1, false), new MockHttpServletResponse(), chain);

        assertThatThrownBy(() -> chain.getRequest().getInputStream().readAllBytes())
                .isInstanceOf(BodyLimit.TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsAllUpToTheLimit(boolean said) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new BodyLimit().doFilter(request(MOST, said), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest().getInputStream().readAllBytes()).hasSize(MOST);
    }

    private static MockHttpServletRequest request(int bytes, boolean said) {
        MockHttpServletRequest request = new MockHttpServletRequest("PUT", "/desk-api/articles/1") {
            @Override
            public long getContentLengthLong() {
                return said ? bytes : -1;
            }
        };
        request.setContentType("application/json");
        request.setContent(new byte[bytes]);
        return request;
    }
}
