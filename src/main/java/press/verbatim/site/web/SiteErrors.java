package press.verbatim.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.platform.Words;

/** Answers every error the container reports: in the theme for readers, as JSON for the desk's elements. */
@RestController
class SiteErrors implements ErrorController {
    private static final String DATA = "/desk-api/";

    private final Answers answers;
    private final Notices notices;
    private final Words words;

    SiteErrors(Answers answers, Notices notices, Words words) {
        this.answers = answers;
        this.notices = notices;
        this.words = words;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String address && address.startsWith(DATA)) {
            return data(status);
        }
        return answers.once(request, notices.status(status));
    }

    private ResponseEntity<byte[]> data(int status) {
        String key = status == HttpStatus.NOT_FOUND.value() ? "platform.error.notFound" : "site.badRequest.text";
        String message = words.get(key).replace("\"", "");
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(("{\"field\":\"\",\"message\":\"" + message + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
