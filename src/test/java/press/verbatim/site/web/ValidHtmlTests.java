package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page before the Nu HTML checker: no error, and no warning but on what every page does on purpose. */
class ValidHtmlTests extends DemoSiteTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** The style sheet uses some things of CSS that the checker has not heard of; a list without marks is a list for VoiceOver only with its role. */
    private static final List<String> MEANT = List.of(
            "CSS: “size-adjust”: Property “size-adjust” doesn't exist.",
            "CSS: “overflow-clip-margin”: Property “overflow-clip-margin” doesn't exist.",
            "CSS: “contain-intrinsic-size”: Property “contain-intrinsic-size” doesn't exist.",
            "CSS: “grid-template-columns”: “subgrid” is not a “grid-template-columns” value.",
            "The “list” role is unnecessary for element “ol”.",
            "The “list” role is unnecessary for element “ul”.");

    @Test
    void everyPageOfTheSiteIsValidHtmlAndEveryLinkLeadsSomewhere() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, MockHttpServletResponse> pages = crawled();
        for (Map.Entry<String, MockHttpServletResponse> each : pages.entrySet()) {
            if (each.getValue().getStatus() != 200) {
                wrong.add(each.getKey() + " answers " + each.getValue().getStatus());
            } else if (isPage(each.getValue())) {
                wrong.addAll(complaints(each.getKey(), each.getValue().getContentAsString(StandardCharsets.UTF_8)));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(pages.keySet())
                .contains("/charte", "/sources-anonymes", "/rectificatifs", "/mentions-legales", "/conditions")
                .anyMatch(path -> path.startsWith("/article/"))
                .anyMatch(path -> path.startsWith("/rubrique/"))
                .anyMatch(path -> path.startsWith("/dossier/"))
                .anyMatch(path -> path.startsWith("/auteur/"))
                .anyMatch(path -> path.startsWith("/document/"))
                .anyMatch(path -> path.contains("/extrait/"))
                .anyMatch(path -> path.startsWith("/mise-en-regard/"))
                .anyMatch(path -> path.startsWith("/partage/"));
    }

    @Test
    void pagesAboutWhatIsAbsentAreValidHtml() throws Exception {
        for (String path :
                List.of("/article/nul-ne-l-a-ecrit", "/newsletter/confirmation?jeton=x", "/newsletter/preferences")) {
            MockHttpServletResponse answer = answer(path);
            assertThat(complaints(path, answer.getContentAsString(StandardCharsets.UTF_8)))
                    .as(path)
                    .isEmpty();
        }
    }

    static List<String> complaints(String path, String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        List<String> complaints = new ArrayList<>();
        for (JsonNode message : JSON.readTree(report).path("messages")) {
            if (MEANT.contains(message.path("message").asString().strip())) {
                continue;
            }
            complaints.add(path + ": " + message.path("type").asString() + " "
                    + message.path("subType").asString("") + ": "
                    + message.path("message").asString() + " ["
                    + message.path("extract").asString("") + "]");
        }
        return complaints;
    }
}
