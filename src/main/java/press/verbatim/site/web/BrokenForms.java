package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** A request in parts whose parts cannot be told apart, or are too large: refused before any controller is known; {@link SiteErrors} answers. */
@ControllerAdvice
class BrokenForms {

    @ExceptionHandler
    void refused(MultipartException broken, HttpServletResponse response) throws IOException {
        response.sendError(
                broken instanceof ErrorResponse known ? known.getStatusCode().value() : HttpStatus.BAD_REQUEST.value());
    }
}
