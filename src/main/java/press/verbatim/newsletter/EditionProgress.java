package press.verbatim.newsletter;

/** How far the sending of an edition has come. */
public record EditionProgress(long pending, long sent, long failed, long skipped) {
    public long total() {
        return pending + sent + failed + skipped;
    }

    public double done() {
        return total() == 0 ? 0 : (double) (total() - pending) / total();
    }
}
