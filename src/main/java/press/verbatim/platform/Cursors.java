package press.verbatim.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;

/** Writes and reads the opaque cursors of lists; called by the services that page. */
public final class Cursors {
    private static final String SEPARATOR = "\u0000";

    private Cursors() {}

    /** Joins the sort values of a row, the identifier last, into one opaque text. */
    public static String encode(String... values) {
        StringJoiner joined = new StringJoiner(SEPARATOR);
        for (String value : values) {
            joined.add(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the values back.
     *
     * @param count how many values the list writes
     * @throws Refusal when the text is no cursor of this list
     */
    public static List<String> decode(String cursor, int count) {
        List<String> values = List.of(read(cursor).split(SEPARATOR, -1));
        if (values.size() != count) {
            throw new Refusal("cursor", "platform.error.cursor");
        }
        return values;
    }

    private static String read(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new Refusal("cursor", "platform.error.cursor");
        }
    }
}
