package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one speaker’s turn; anchors point to it. A plain string in JSON. */
public record TurnId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TurnId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
