package press.verbatim.proofing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import press.verbatim.text.TextRange;

/**
 * A block on its way to the check of spelling and grammar.
 *
 * @param silent UTF-16 ranges about which nothing is said: quotations, words in another language, spellings somebody kept
 */
record GrammarText(String text, List<TextRange> silent) {
    /** What its findings are kept under: the words themselves are not. */
    String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(silent.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    boolean isSilent(int from, int to) {
        return silent.stream().anyMatch(range -> range.from() < to && from < range.to());
    }
}
