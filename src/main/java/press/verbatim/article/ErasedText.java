package press.verbatim.article;

import java.util.List;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Erasure;

/** A text of an article without words that were destroyed; the same where it held none. Expunging and late saves make it. */
final class ErasedText {
    private ErasedText() {}

    static JournalText of(JournalText text, Erasure words) {
        WorkingCopy copy = text.copy();
        WorkingCopy kept = new WorkingCopy(
                fitting(words.plain(copy.kicker()), WorkingCopy.KICKER_MAX),
                fitting(words.plain(copy.headline()), WorkingCopy.HEADLINE_MAX),
                words.plain(copy.lead()),
                words.html(copy.body()));
        List<QuotationBinding> bindings = text.bindings().stream()
                .map(one -> new QuotationBinding(
                        one.id(), one.passage(), one.relation(), one.declared(), words.plain(one.note())))
                .toList();
        return new JournalText(kept, bindings);
    }

    private static String fitting(String text, int limit) {
        return CodePoints.length(text) <= limit ? text : CodePoints.slice(text, 0, limit);
    }
}
