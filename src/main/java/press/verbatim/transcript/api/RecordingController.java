package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import press.verbatim.platform.ByteRanges;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.transcript.Recording;
import press.verbatim.transcript.RecordingFile;
import press.verbatim.transcript.RecordingService;
import press.verbatim.transcript.TranscriptId;

/** Sends a transcript's recording to the reader's player, whole or in the ranges it asks for, and to nobody's cache. */
@DeskApi
@RequestMapping("/desk-api/transcripts/{id}/recording")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class RecordingController {
    private final RecordingService recordings;

    RecordingController(RecordingService recordings) {
        this.recordings = recordings;
    }

    /** What there is to play, null where there is nothing. */
    record About(@Nullable Recording recording) {}

    @GetMapping("/about")
    About about(@PathVariable UUID id) {
        return new About(recordings.find(new TranscriptId(id)).orElse(null));
    }

    @GetMapping
    @Nullable
    ResponseEntity<Resource> play(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            ServletWebRequest request)
            throws IOException {
        RecordingFile file = recordings.file(new TranscriptId(id));
        if (request.checkNotModified(file.etag())) {
            return null;
        }
        if (range == null || !ByteRanges.areAsked(request, file.etag())) {
            return answer(HttpStatus.OK, file)
                    .contentLength(file.size())
                    .body(new InputStreamResource(Files.newInputStream(file.path())));
        }
        Resource content = new FileSystemResource(file.path());
        return satisfiable(range, content)
                ? answer(HttpStatus.OK, file).body(content)
                : answer(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, file)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size())
                        .build();
    }

    private static boolean satisfiable(String range, Resource content) {
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(range);
            return !HttpRange.toResourceRegions(ranges, content).isEmpty();
        } catch (IllegalArgumentException malformedOrBeyondTheEnd) {
            return false;
        }
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, RecordingFile file) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag(file.etag())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }
}
