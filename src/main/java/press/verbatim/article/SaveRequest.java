package press.verbatim.article;

import java.util.List;
import press.verbatim.proofing.QuotationBinding;

/** A save of the text, naming the version it was based on; bindings of all quotations marked in the body. */
public record SaveRequest(int baseVersion, WorkingCopy copy, List<QuotationBinding> bindings) {}
