package press.verbatim.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an article, draft or live; in a body as {@code figure[data-related]}. */
public record ArticleId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
