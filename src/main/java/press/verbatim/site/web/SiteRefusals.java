package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;

/** What readers see where a page of the site does not exist: 404 in the theme, also for a list cursor that is none. */
@RestControllerAdvice(basePackageClasses = SiteRefusals.class)
class SiteRefusals {
    private final Answers answers;
    private final Notices notices;

    SiteRefusals(Answers answers, Notices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    @ExceptionHandler({NotFound.class, Refusal.class})
    ResponseEntity<byte[]> absent(HttpServletRequest request) {
        return answers.once(request, notices.status(404));
    }

    /** No cache keeps the way: the picture of a page may become again what it was. */
    @ExceptionHandler(Superseded.class)
    ResponseEntity<Void> elsewhere(Superseded superseded) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(superseded.address()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** A parameter whose bytes are no text. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<byte[]> unreadable(HttpServletRequest request) {
        return answers.once(request, notices.status(400));
    }
}
