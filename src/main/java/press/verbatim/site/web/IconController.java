package press.verbatim.site.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Draws the sign of the site in the accents its address names; what stands under an address never changes. */
@RestController
class IconController {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:none;stroke:#%s;stroke-width:3.4;\
            stroke-linecap:round;stroke-linejoin:round}@media(prefers-color-scheme:dark){path{stroke:#%s}}</style>\
            <path d="M15 7 7 16l8 9M25 7l-8 9 8 9"/></svg>
            """;

    /** @param light six hexadecimal digits, as {@code dark} */
    @GetMapping("/theme/icon/{light:[0-9a-f]{6}}-{dark:[0-9a-f]{6}}.svg")
    ResponseEntity<String> icon(@PathVariable String light, @PathVariable String dark) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(Delivery.FOR_EVER)
                .body(DRAWING.formatted(light, dark));
    }
}
