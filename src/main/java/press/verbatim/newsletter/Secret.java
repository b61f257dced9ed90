package press.verbatim.newsletter;

import java.security.SecureRandom;
import java.util.Base64;

/** A random token of 256 bits: the word goes into one mail, only its hash into the database. */
record Secret(String word) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Hashes.sha256(word);
    }
}
