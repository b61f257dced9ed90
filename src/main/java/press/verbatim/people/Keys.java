package press.verbatim.people;

import java.util.UUID;
import press.verbatim.platform.Refusal;

/** Reads the id at the end of a cursor. */
final class Keys {
    private Keys() {}

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal("cursor", "platform.error.cursor");
        }
    }
}
