package press.verbatim.transcript;

/** What readers find in place of withdrawn words: nothing but the notice, or the frame with the words masked. */
public enum WithdrawalMode {
    REMOVE,
    MASK
}
