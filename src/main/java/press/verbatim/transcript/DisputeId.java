package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a dispute; a plain string in JSON. */
public record DisputeId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisputeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
