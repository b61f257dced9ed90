package press.verbatim.article;

import java.util.List;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.QuotationBinding;

/** A working copy on its way to readers, with what the check of its quotations found. */
public record GateText(ArticleId id, String body, List<QuotationBinding> bindings, CheckReport report) {}
