package press.verbatim.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The stylesheet and the one script of the public pages, inlined so that a page is one request. Their hashes, and that of the few rules
 * of the theme worn, are all that the content security policy lets run.
 */
@Component
class Theme {
    private static final List<String> SHEETS =
            List.of("tokens", "fonts", "base", "frame", "lists", "article", "cards", "document", "search", "print");

    private static final Pattern FONT = Pattern.compile("/site/fonts/[a-z]+-(\\d+)-normal\\.[0-9a-f]+\\.woff2");

    private final String style;
    private final String script;

    Theme() {
        style = SHEETS.stream().map(Theme::sheet).collect(Collectors.joining());
        script = read("site/mode.js").strip();
    }

    /** The style element every page carries. */
    String style() {
        return "<style>" + style + "</style>";
    }

    /** Asks for the upright cuts of our face in these weights ahead of the text, so that pages are set in it from their first paint. */
    String preloads(Set<String> weights) {
        return FONT.matcher(style)
                .results()
                .filter(font -> weights.contains(font.group(1)))
                .map(font -> "<link rel=\"preload\" href=\"" + font.group()
                        + "\" as=\"font\" type=\"font/woff2\" crossorigin>\n")
                .collect(Collectors.joining());
    }

    /** The script element every page carries; it runs before the first paint. */
    String script() {
        return "<script>" + script + "</script>";
    }

    /**
     * The policy of a page; only previews may be framed, by ourselves.
     *
     * @param further the content of the style elements that may stand beside our own
     */
    String contentSecurityPolicy(boolean framed, List<String> further) {
        String styles = Stream.concat(Stream.of(style), further.stream().filter(css -> !css.isEmpty()))
                .map(css -> "'" + hash(css) + "'")
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + styles + "; script-src '" + hash(script)
                + "'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors " + (framed ? "'self'" : "'none'");
    }

    /** One of the stylesheets, as small as it gets. */
    static String sheet(String name) {
        return minified(read("site/style/" + name + ".css"));
    }

    static String minified(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
