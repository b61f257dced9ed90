package press.verbatim.media.api;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import press.verbatim.media.PublishedMedia;

/** Sends the public renditions of photos; the bytes under an address never change, so they are kept for a year. */
@RestController
class PublicPhotoController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublishedMedia media;

    PublicPhotoController(PublishedMedia media) {
        this.media = media;
    }

    @GetMapping("/media/{id}/{rendition}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String rendition, ServletWebRequest request) {
        return PhotoAddress.of(id, rendition)
                .flatMap(address -> media.file(address.photo(), address.width()))
                .map(file -> PhotoAnswers.send(file, FOR_EVER, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
