package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.parallels.ParallelId;
import press.verbatim.platform.NotFound;
import press.verbatim.site.view.Frame.Share;
import press.verbatim.transcript.ExcerptId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells other sites how to show a public excerpt or a pair of them (oEmbed): the words, who said them, who contests them, and a
 * link to their place.
 */
@RestController
class EmbedController {
    private static final Pattern ADDRESS =
            Pattern.compile("/(?:document/[a-z0-9-]+/(extrait)|mise-en-regard)/([0-9a-f-]{36})");
    private static final int WIDTH = 600;

    private final Answers answers;
    private final Frames frames;
    private final ExcerptPages excerpts;
    private final PairPages pairs;
    private final Embeds embeds;
    private final SharePictures pictures;
    private final JsonMapper json;

    EmbedController(
            Answers answers,
            Frames frames,
            ExcerptPages excerpts,
            PairPages pairs,
            Embeds embeds,
            SharePictures pictures,
            JsonMapper json) {
        this.answers = answers;
        this.frames = frames;
        this.excerpts = excerpts;
        this.pairs = pairs;
        this.embeds = embeds;
        this.pictures = pictures;
        this.json = json;
    }

    @GetMapping("/oembed")
    ResponseEntity<byte[]> embed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(required = false) @Nullable Integer maxwidth,
            HttpServletRequest request) {
        if (!format.equals("json")) {
            return ResponseEntity.status(501).build();
        }
        Matcher address = address(url);
        UUID id = id(address.group(2));
        boolean excerpt = address.group(1) != null;
        if (maxwidth != null && maxwidth > 0 && maxwidth < WIDTH) {
            return answers.once(request, answer(id, excerpt, maxwidth));
        }
        return answers.cached(
                request, "/oembed?url=" + (excerpt ? "" : "pair:") + id, () -> answer(id, excerpt, WIDTH));
    }

    private Matcher address(String url) {
        String base = frames.absolute("");
        Matcher path = ADDRESS.matcher(url.startsWith(base) ? url.substring(base.length()) : "");
        if (!path.matches()) {
            throw new NotFound();
        }
        return path;
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Rendered answer(UUID id, boolean excerpt, int width) {
        return excerpt
                ? excerpts.shown(
                        new ExcerptId(id),
                        card -> rich(embeds.excerpt(card), pictures.share(excerpts.drawn(card)), width))
                : pairs.shown(
                        new ParallelId(id),
                        card -> rich(embeds.pair(card, pairs.title(card)), pictures.share(pairs.drawn(card)), width));
    }

    private Rendered rich(Embeds.Embed embed, @Nullable Share picture, int width) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", embed.title());
        answer.put("author_name", embed.author());
        answer.put("provider_name", frames.identity().name());
        answer.put("provider_url", frames.absolute("/"));
        answer.put("cache_age", 300);
        if (picture != null) {
            answer.put("thumbnail_url", picture.address());
            answer.put("thumbnail_width", picture.width());
            answer.put("thumbnail_height", picture.height());
        }
        answer.put("width", width);
        answer.put("height", null);
        answer.put("html", embed.html());
        return Rendered.of(200, "application/json;charset=UTF-8", json.writeValueAsString(answer));
    }
}
