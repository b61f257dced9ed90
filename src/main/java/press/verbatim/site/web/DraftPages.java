package press.verbatim.site.web;

import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import press.verbatim.media.PhotoFile;
import press.verbatim.platform.NotFound;

/**
 * Sends drafts: kept by nobody, telling no other site where they came from, framed by ourselves alone. A draft is shown at
 * an address as deep as that of an article, so that the same relative addresses of photos lead to the preview's own.
 */
@Component
public class DraftPages {
    private final Wardrobe wardrobe;

    DraftPages(Wardrobe wardrobe) {
        this.wardrobe = wardrobe;
    }

    /** The answer with a page already rendered as a draft. */
    public ResponseEntity<String> send(String html) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Rendered.HTML))
                .cacheControl(CacheControl.noStore())
                .header(PublicHeaders.POLICY, wardrobe.framedPolicy())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }

    /** The answer with a photo that may not be public yet. */
    public static ResponseEntity<Resource> photo(Optional<PhotoFile> found) {
        PhotoFile file = found.orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(new FileSystemResource(file.path()));
    }
}
