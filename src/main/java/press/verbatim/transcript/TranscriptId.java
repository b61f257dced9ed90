package press.verbatim.transcript;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a transcript in every module to the right, in addresses and in JSON, where it is a plain string. */
public record TranscriptId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TranscriptId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
