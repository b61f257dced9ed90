package press.verbatim.transcript;

/** What became of an anchored passage after its text changed; the last three wait for an editor. */
public enum AnchorState {
    IN_PLACE,
    MOVED,
    CHANGED,
    AMBIGUOUS,
    GONE;

    /** Whether the passage stands at a known place. */
    public boolean isSure() {
        return this == IN_PLACE || this == MOVED;
    }
}
