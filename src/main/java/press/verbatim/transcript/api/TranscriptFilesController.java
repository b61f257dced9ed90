package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.NotFound;
import press.verbatim.security.Roles;
import press.verbatim.transcript.AnnotationExchangeService;
import press.verbatim.transcript.ExportedFile;
import press.verbatim.transcript.OriginalFile;
import press.verbatim.transcript.OriginalService;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptExportService;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.exports.ExportFormat;

/** Sends a transcript as a file, and the file it came from; always as something to keep, never to show inside the desk. */
@DeskApi
@RequestMapping("/desk-api/transcripts/{id}")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class TranscriptFilesController {
    private static final MediaType ANNOTATIONS =
            MediaType.parseMediaType("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");

    private final TranscriptExportService exports;
    private final OriginalService originals;
    private final AnnotationExchangeService exchange;

    TranscriptFilesController(
            TranscriptExportService exports, OriginalService originals, AnnotationExchangeService exchange) {
        this.exports = exports;
        this.originals = originals;
        this.exchange = exchange;
    }

    @GetMapping("/export")
    void export(
            @PathVariable UUID id,
            @RequestParam ExportFormat format,
            @RequestParam(defaultValue = "ORIGINAL") TextSide side,
            HttpServletResponse response)
            throws IOException {
        ExportedFile file = exports.export(new TranscriptId(id), format, side);
        response.setContentType(file.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()));
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        file.body().writeTo(out);
        out.flush();
    }

    @GetMapping("/annotations.jsonld")
    ResponseEntity<Map<String, Object>> annotations(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean mine) {
        return ResponseEntity.ok()
                .contentType(ANNOTATIONS)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("annotations.jsonld"))
                .body(exchange.export(new TranscriptId(id), mine));
    }

    @GetMapping("/original")
    ResponseEntity<byte[]> original(@PathVariable UUID id) {
        OriginalFile file = originals.find(new TranscriptId(id)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .body(originals.fetch(new TranscriptId(id)));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
