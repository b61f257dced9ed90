package press.verbatim.platform;

import java.util.Map;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what services refuse into the JSON that the desk's elements show; applies to {@link DeskApi} controllers. */
@RestControllerAdvice(annotations = DeskApi.class)
class DeskApiErrors {
    private final Words words;

    DeskApiErrors(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, refusal.field(), words.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> missing(NotFound missing) {
        return answer(HttpStatus.NOT_FOUND, "", words.get("platform.error.notFound"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> stale(StaleVersion stale) {
        return answer(HttpStatus.CONFLICT, "", words.get("platform.error.stale"));
    }

    /** What was sent is no JSON of the kind asked for, or more than is read. */
    @ExceptionHandler({HttpMessageConversionException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Map<String, String>> unreadable(Exception unreadable) {
        return NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof BodyLimit.TooLarge
                ? answer(HttpStatus.CONTENT_TOO_LARGE, "", words.get("platform.error.large", BodyLimit.MEGABYTES))
                : answer(HttpStatus.UNPROCESSABLE_CONTENT, "", words.get("platform.error.request"));
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String field, String message) {
        return ResponseEntity.status(status).body(Map.of("field", field, "message", message));
    }
}
