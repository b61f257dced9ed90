package press.verbatim.media.api;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import press.verbatim.media.PhotoFile;

/** Answers with a file, or with 304 to who has it. */
final class PhotoAnswers {
    private PhotoAnswers() {}

    static ResponseEntity<Resource> send(PhotoFile file, CacheControl kept, WebRequest request) {
        boolean known = request.checkNotModified(file.etag());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(kept)
                .eTag(file.etag())
                .header("X-Content-Type-Options", "nosniff");
        return known
                ? answer.build()
                : answer.contentType(MediaType.IMAGE_JPEG).body(new FileSystemResource(file.path()));
    }
}
