package press.verbatim.media.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import press.verbatim.media.PhotoFile;
import press.verbatim.platform.ByteRanges;

/** Answers with a file, with the parts of it that were asked for, or with 304 to who has it. */
final class PhotoAnswers {
    private PhotoAnswers() {}

    static ResponseEntity<Resource> send(PhotoFile file, CacheControl kept, ServletWebRequest request) {
        boolean known = request.checkNotModified(file.etag());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(kept)
                .eTag(file.etag())
                .header("X-Content-Type-Options", "nosniff");
        if (known) {
            return answer.build();
        }
        answer.contentType(MediaType.IMAGE_JPEG);
        return ByteRanges.areAsked(request, file.etag())
                ? answer.body(new FileSystemResource(file.path()))
                : whole(answer, file);
    }

    private static ResponseEntity<Resource> whole(ResponseEntity.BodyBuilder answer, PhotoFile file) {
        try {
            return answer.header("Accept-Ranges", "bytes")
                    .contentLength(Files.size(file.path()))
                    .body(new InputStreamResource(Files.newInputStream(file.path())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
