package press.verbatim.parallels;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a parallel; bodies of articles carry it. */
public record ParallelId(@JsonValue UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
