package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;

@VerbatimTest
class PublicPagesTest {
    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rectificatifs", "/rss.xml", "/sitemap.xml", "/robots.txt", "/opensearch.xml"})
    void everyAddressAnswersWithoutACookieAndUnderTheStrictPolicy(String address) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "strict-origin-when-cross-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cache-Control", containsString("s-maxage=5")));
    }

    @Test
    void thePolicyNamesTheHashesOfWhatIsInlined() throws Exception {
        var answer = mvc.perform(get("/")).andReturn().getResponse();
        Document page = Jsoup.parse(answer.getContentAsString());
        String policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        assertThat(policy)
                .contains(
                        "style-src 'sha256-" + sha256(page.selectFirst("style").data()) + "'");
        assertThat(policy)
                .contains("script-src 'sha256-"
                        + sha256(page.selectFirst("script").data()) + "'");
    }

    @Test
    void aKnownTagIsAnsweredWith304() throws Exception {
        String tag = mvc.perform(get("/")).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get("/").header("If-None-Match", tag)).andExpect(status().isNotModified());
        mvc.perform(get("/").header("If-None-Match", "\"autre\"")).andExpect(status().isOk());
    }

    @Test
    void compressesOnlyForThoseWhoAccept() throws Exception {
        mvc.perform(get("/").header("Accept-Encoding", "br, gzip"))
                .andExpect(header().string("Content-Encoding", "gzip"));
        mvc.perform(get("/").header("Accept-Encoding", "gzip;q=0"))
                .andExpect(header().doesNotExist("Content-Encoding"));
        mvc.perform(get("/")).andExpect(header().string("Vary", "Accept-Encoding"));
    }

    @Test
    void theLanguageOfTheReaderChangesNothing() throws Exception {
        String french = mvc.perform(get("/")).andReturn().getResponse().getContentAsString();
        String asked = mvc.perform(get("/").header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(asked).isEqualTo(french).contains("lang=\"fr\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article/inconnu",
                "/rubrique/inconnue",
                "/dossier/inconnu",
                "/auteur/inconnu",
                "/document/inconnu",
                "/document/inconnu/2",
                "/document/inconnu.txt",
                "/document/inconnu/extrait/00000000-0000-7000-8000-000000000000",
                "/rectificatifs?suite=%22%3E%3Cscript%3E"
            })
    void whatDoesNotExistIs404InTheTheme(String address) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Page introuvable")))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void theErrorPageOfTheContainerIsInTheTheme() throws Exception {
        mvc.perform(get("/error").requestAttr("jakarta.servlet.error.status_code", 405))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().string(containsString("Action impossible")));
        mvc.perform(get("/error").requestAttr("jakarta.servlet.error.status_code", 500))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Erreur du serveur")));
        mvc.perform(post("/")).andExpect(status().isMethodNotAllowed());
    }

    private static String sha256(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes("UTF-8"));
        return Base64.getEncoder().encodeToString(digest);
    }
}
