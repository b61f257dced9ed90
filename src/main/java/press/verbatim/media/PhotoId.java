package press.verbatim.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a photo; in a body as {@code figure[data-photo]}, in JSON a plain string. */
public record PhotoId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhotoId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
