package press.verbatim.article.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.CheckRequest;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.text.BodyHtml;
import press.verbatim.transcript.TranscriptId;

/** The text as it stands in the element, sent to be checked; it is not stored. */
record CheckedText(@Nullable String body, @Nullable List<QuotationBinding> bindings) {
    CheckRequest request(List<TranscriptId> sources) {
        if (body == null) {
            throw new Refusal("body", "article.refused.request");
        }
        return new CheckRequest(BodyHtml.sanitise(body), Bindings.whole(bindings), sources);
    }
}
