package press.verbatim.article;

import java.util.List;
import press.verbatim.proofing.QuotationBinding;

/**
 * A save of the text, naming the version it was based on; bindings of all quotations marked in the body.
 *
 * @param expungings the number of the last expunging when the text was read; words destroyed since do not come back with it
 */
public record SaveRequest(int baseVersion, WorkingCopy copy, List<QuotationBinding> bindings, int expungings) {
    /** A save of a text that was read just now. */
    public SaveRequest(int baseVersion, WorkingCopy copy, List<QuotationBinding> bindings) {
        this(baseVersion, copy, bindings, Integer.MAX_VALUE);
    }
}
