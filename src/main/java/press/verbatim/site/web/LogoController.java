package press.verbatim.site.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.platform.NotFound;
import press.verbatim.site.theme.PublishedTheme;

/** Sends logos; the bytes under an address never change, so they are kept for a year. */
@RestController
class LogoController {
    private final PublishedTheme theme;

    LogoController(PublishedTheme theme) {
        this.theme = theme;
    }

    @GetMapping("/theme/logo/{name:[0-9a-f]{64}}.png")
    ResponseEntity<byte[]> logo(@PathVariable String name) {
        byte[] png = theme.logo(name).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(Delivery.FOR_EVER)
                .body(png);
    }
}
