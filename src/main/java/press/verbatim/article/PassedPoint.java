package press.verbatim.article;

/**
 * A point of the gate an editor passed when a version went out.
 *
 * @param messageKey says what it was; empty for one passed before this was kept
 * @param words of the quotation it concerned; empty for all else, which may name what not everybody may know of
 */
public record PassedPoint(String messageKey, String words, GatePass.Reason reason) {}
