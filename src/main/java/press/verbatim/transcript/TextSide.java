package press.verbatim.transcript;

/** Which text of a turn is meant: what was said, or its translation. Anchors and quotations carry it. */
public enum TextSide {
    ORIGINAL,
    TRANSLATION;

    /** The one beside it. */
    public TextSide other() {
        return this == ORIGINAL ? TRANSLATION : ORIGINAL;
    }
}
