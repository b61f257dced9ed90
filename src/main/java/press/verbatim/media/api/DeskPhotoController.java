package press.verbatim.media.api;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoRow;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.Slice;
import press.verbatim.security.Roles;

/** Photos for the desk's elements: files whether public or not, the list, and uploads. */
@DeskApi
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class DeskPhotoController {
    private static final CacheControl FOR_ONESELF =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();
    private static final int PAGE = 40;

    private final MediaService media;

    DeskPhotoController(MediaService media) {
        this.media = media;
    }

    @GetMapping("/desk-api/media")
    Slice<PhotoRow> list(@RequestParam(defaultValue = "") String query, @RequestParam(required = false) String cursor) {
        return media.list(query, cursor, PAGE);
    }

    @GetMapping("/desk-api/media/{id}")
    PhotoRow photo(@PathVariable UUID id) {
        return media.find(new PhotoId(id));
    }

    @GetMapping("/desk-api/media/{id}/{rendition}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String rendition, ServletWebRequest request) {
        return PhotoAddress.of(id, rendition)
                .flatMap(address -> media.file(address.photo(), address.width()))
                .map(file -> PhotoAnswers.send(file, FOR_ONESELF, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/desk-api/media")
    PhotoRow upload(@RequestParam MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        try (var in = file.getInputStream()) {
            PhotoId id = media.upload(name == null ? "" : name, in);
            return media.find(id);
        }
    }
}
