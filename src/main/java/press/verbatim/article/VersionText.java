package press.verbatim.article;

import java.util.List;
import press.verbatim.proofing.QuotationBinding;

/** A former text with its bindings, proposed to the editor element; taking it makes a new version. */
public record VersionText(VersionId id, int number, WorkingCopy copy, List<QuotationBinding> bindings) {}
