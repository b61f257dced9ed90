package press.verbatim.article.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.QuotationBinding;

/** The text as it stands in the element, sent to be checked; it is not stored. */
record CheckedText(@Nullable String body, @Nullable List<QuotationBinding> bindings) {
    String html() {
        if (body == null) {
            throw new Refusal("body", "article.refused.request");
        }
        return body;
    }
}
