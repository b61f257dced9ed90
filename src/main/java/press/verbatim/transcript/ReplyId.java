package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an answer to an annotation; a plain string in JSON. */
public record ReplyId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReplyId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
