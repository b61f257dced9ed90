package press.verbatim.article.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Titraille;

/** The text as it stands in the element, sent to be checked; it is not stored. */
record CheckedText(
        @Nullable String body,
        @Nullable List<QuotationBinding> bindings,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String lead) {

    Titraille titraille() {
        return new Titraille(line(kicker), line(headline), line(lead));
    }

    private static String line(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    String html() {
        if (body == null) {
            throw new Refusal("body", "article.refused.request");
        }
        return body;
    }
}
