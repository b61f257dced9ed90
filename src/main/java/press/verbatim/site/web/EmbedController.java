package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.platform.NotFound;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.PublishedTranscripts;
import tools.jackson.databind.json.JsonMapper;

/** Tells other sites how to show a public excerpt (oEmbed): its words, who said them, and a link to their place. */
@RestController
class EmbedController {
    private static final Pattern EXCERPT = Pattern.compile("/document/[a-z0-9-]+/extrait/([0-9a-f-]{36})");
    private static final int WIDTH = 600;

    private final Answers answers;
    private final Frames frames;
    private final PublishedTranscripts transcripts;
    private final JsonMapper json;

    EmbedController(Answers answers, Frames frames, PublishedTranscripts transcripts, JsonMapper json) {
        this.answers = answers;
        this.frames = frames;
        this.transcripts = transcripts;
        this.json = json;
    }

    @GetMapping("/oembed")
    ResponseEntity<byte[]> embed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            HttpServletRequest request) {
        if (!format.equals("json")) {
            return ResponseEntity.status(501).build();
        }
        ExcerptId id = excerpt(url);
        return answers.cached(request, "/oembed?url=" + id, () -> {
            ExcerptCard card = transcripts
                    .card(id)
                    .filter(found -> found.withdrawn() == null)
                    .orElseThrow(NotFound::new);
            return Rendered.of(200, "application/json;charset=UTF-8", json.writeValueAsString(answer(card)));
        });
    }

    private ExcerptId excerpt(String url) {
        String base = frames.absolute("");
        Matcher path = EXCERPT.matcher(url.startsWith(base) ? url.substring(base.length()) : "");
        if (!path.matches()) {
            throw new NotFound();
        }
        try {
            return new ExcerptId(UUID.fromString(path.group(1)));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Map<String, Object> answer(ExcerptCard card) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", frames.text().get("site.excerpt.title", card.speaker(), card.transcriptTitle()));
        answer.put("author_name", card.speaker());
        answer.put("provider_name", frames.identity().name());
        answer.put("provider_url", frames.absolute("/"));
        answer.put("cache_age", 300);
        answer.put("width", WIDTH);
        answer.put("height", null);
        answer.put("html", html(card));
        return answer;
    }

    private String html(ExcerptCard card) {
        String address = frames.absolute(
                Addresses.excerpt(card.transcriptSlug(), card.id().value()));
        Element quote = new Element("blockquote").attr("cite", address);
        quote.appendElement("p").attr("lang", card.language()).text(card.words());
        Element source = quote.appendElement("p").text(card.speaker() + ", ");
        source.appendElement("a").attr("href", address).text(card.transcriptTitle());
        return quote.outerHtml();
    }
}
