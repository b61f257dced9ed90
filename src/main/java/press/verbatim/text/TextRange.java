package press.verbatim.text;

/** A range of code points of some text, its end exclusive; what anchors, checks and differences point with. */
public record TextRange(int from, int to) {
    public TextRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a range: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }
}
