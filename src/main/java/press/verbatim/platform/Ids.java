package press.verbatim.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes the identifiers of every record; called by services before they store something new. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits. */
    public static UUID next() {
        long random = RANDOM.nextLong();
        long most = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFFL);
        long least = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
