package press.verbatim.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a section (rubrique). */
public record SectionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SectionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
