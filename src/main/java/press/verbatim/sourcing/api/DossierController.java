package press.verbatim.sourcing.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.sourcing.DossierFile;
import press.verbatim.sourcing.DossierFormat;
import press.verbatim.sourcing.DossierService;
import press.verbatim.sourcing.FilePart;

/** Sends the dossier of an article, made for this request alone and kept by nobody on the way. */
@DeskApi
@RequestMapping("/desk-api/articles/{id}")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class DossierController {
    private final DossierService dossiers;

    DossierController(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/dossier.pdf")
    void pdf(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<FilePart> with, HttpServletResponse response)
            throws IOException {
        send(id, DossierFormat.PDF, with, response);
    }

    @GetMapping("/dossier.zip")
    void zip(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<FilePart> with, HttpServletResponse response)
            throws IOException {
        send(id, DossierFormat.ZIP, with, response);
    }

    private void send(UUID id, DossierFormat format, Set<FilePart> with, HttpServletResponse response)
            throws IOException {
        Set<FilePart> parts = EnumSet.noneOf(FilePart.class);
        parts.addAll(with);
        try (DossierFile file = dossiers.make(new ArticleId(id), format, parts)) {
            response.setContentType(file.mediaType());
            response.setContentLengthLong(Files.size(file.path()));
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file.path(), response.getOutputStream());
        }
    }
}
