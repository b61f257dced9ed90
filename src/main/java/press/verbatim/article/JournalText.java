package press.verbatim.article;

import java.util.List;
import press.verbatim.proofing.QuotationBinding;

/** What an entry of the journal keeps: the text and what its quotations were bound to. */
record JournalText(WorkingCopy copy, List<QuotationBinding> bindings) {}
