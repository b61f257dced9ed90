package press.verbatim.site.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.security.TestStaff;

/** A test of what readers get of the demonstration newsroom, found by following links from the front page. */
@SpringBootTest(
        properties = {
            "verbatim.demo=true",
            "verbatim.url=https://verbatim.test",
            "VERBATIM_DEMO_PASSWORD=demo-demo-demo"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
abstract class DemoSiteTest {
    static final String BASE = "https://verbatim.test";

    @Autowired
    private MockMvc mvc;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    final MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }

    final String read(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }

    final Document page(String address) throws Exception {
        return Jsoup.parse(read(address), BASE + address);
    }

    final MockMvc mvc() {
        return mvc;
    }

    /** Every page that links lead to, with its answer. */
    final Map<String, MockHttpServletResponse> crawled() throws Exception {
        Map<String, MockHttpServletResponse> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("/");
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!found.containsKey(path)) {
                MockHttpServletResponse answer = answer(path);
                found.put(path, answer);
                if (isPage(answer)) {
                    links(path, answer).forEach(open::add);
                }
            }
        }
        return found;
    }

    static boolean isPage(MockHttpServletResponse answer) {
        String type = answer.getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static Iterable<String> links(String path, MockHttpServletResponse answer) throws Exception {
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8), BASE + path);
        return page.select("a[href], link[href], img[src], meta[property=og:image]").stream()
                .map(DemoSiteTest::target)
                .filter(address -> address.startsWith(BASE + "/"))
                .map(address -> address.substring(BASE.length()).replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private static String target(Element element) {
        return element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href");
    }
}
