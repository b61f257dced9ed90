package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an excerpt; article bodies and public addresses carry it. A plain string in JSON. */
public record ExcerptId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExcerptId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
