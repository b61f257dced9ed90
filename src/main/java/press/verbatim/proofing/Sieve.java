package press.verbatim.proofing;

/**
 * Words of a text, or pairs of neighbours, as a filter of bits (Bloom, 1970, with one hash): what it does not hold the text has not.
 * {@link SourceIndex} asks it before it looks a word up, for most sources have none of the words wanted.
 */
final class Sieve {
    private static final int BITS_AN_ENTRY = 16;

    private final long[] bits;

    /**
     * @param entries how many will be added at most
     */
    Sieve(int entries) {
        this.bits = new long[Integer.highestOneBit(Math.max(1, entries * BITS_AN_ENTRY / Long.SIZE))];
    }

    static int hash(String word) {
        return spread(word.hashCode());
    }

    static int hash(String word, String next) {
        return spread(31 * spread(word.hashCode()) + next.hashCode());
    }

    void add(int hash) {
        bits[slot(hash)] |= 1L << hash;
    }

    /** False where it was never added; true nearly always means that it was. */
    boolean mayHold(int hash) {
        return (bits[slot(hash)] & 1L << hash) != 0;
    }

    private int slot(int hash) {
        return hash >>> 6 & bits.length - 1;
    }

    /** The last step of MurmurHash3: each bit of the outcome depends on all given. */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
