package press.verbatim.transcript;

import java.util.List;

/**
 * How an attached translation lies beside the original: what is settled and what a person has to place by hand.
 *
 * @param aligned turns that have a translation
 * @param untranslated turns without one
 * @param unplaced lines of the translation without a turn
 */
public record AlignmentReport(int aligned, List<TurnView> untranslated, List<TranslationLine> unplaced) {
    public boolean complete() {
        return untranslated.isEmpty() && unplaced.isEmpty();
    }
}
