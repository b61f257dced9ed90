package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one line of an attached translation until its turn is settled; a plain string in JSON. */
public record LineId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
