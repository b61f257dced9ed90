package press.verbatim.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a topic (dossier). */
public record TopicId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TopicId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
