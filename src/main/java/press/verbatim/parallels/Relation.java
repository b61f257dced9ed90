package press.verbatim.parallels;

/** How the second passage stands to the first; it describes the words and judges nobody. */
public enum Relation {
    SAME_WORDS,
    CLOSE_WORDS,
    SAME_POINT,
    ANSWERS,
    DIFFERS
}
