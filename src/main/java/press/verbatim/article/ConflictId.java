package press.verbatim.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a save that was refused because the text had changed meanwhile. */
public record ConflictId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConflictId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
