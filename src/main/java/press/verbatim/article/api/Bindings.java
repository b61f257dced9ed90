package press.verbatim.article.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;

/** Fills in what the element leaves out of its bindings, and refuses what cannot be one. */
final class Bindings {
    private Bindings() {}

    static List<QuotationBinding> whole(@Nullable List<QuotationBinding> sent) {
        return sent == null ? List.of() : sent.stream().map(Bindings::whole).toList();
    }

    @SuppressWarnings("NullAway")
    private static QuotationBinding whole(QuotationBinding sent) {
        if (sent == null || sent.id() == null) {
            throw new Refusal("bindings", "article.refused.request");
        }
        return new QuotationBinding(
                sent.id(),
                sent.passage(),
                Objects.requireNonNullElse(sent.relation(), Relation.LITERAL),
                Objects.requireNonNullElse(sent.declared(), Declared.NONE),
                Objects.requireNonNullElse(sent.note(), ""));
    }
}
