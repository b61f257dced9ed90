package press.verbatim.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an entry of an article's journal. */
public record VersionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VersionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
