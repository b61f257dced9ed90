package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a redacted passage; a plain string in JSON. */
public record RedactionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RedactionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
