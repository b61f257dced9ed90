package press.verbatim.site.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What is drawn on the picture of a page: one column of words, or two beside each other. {@code site.web} makes it from what
 * readers may see, {@link CardPainter} draws it.
 *
 * @param site name of the publication
 * @param label a short line above the words, empty for none
 * @param foot a short line under them, empty for none
 */
public record Card(String site, String label, List<Column> columns, String foot) {
    /** Counted up when the drawing changes, so that pictures get new addresses. */
    private static final String DRAWING = "1";

    private static final int BYTES = 8;

    /**
     * Words of a card.
     *
     * @param quoted whether they stand between « and »
     * @param by who said them, empty where nobody is named
     * @param note who contests them, empty for nobody
     */
    public record Column(String words, boolean quoted, String by, String note) {
        /** A headline: nobody's words but ours. */
        public static Column headline(String words) {
            return new Column(words, false, "", "");
        }
    }

    /** Names exactly what is drawn; part of the address, so that a release with other words has another address. */
    public String version() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((DRAWING + this).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
