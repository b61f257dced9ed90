package press.verbatim.article.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.QuotationBinding;

/** A save as the editor element sends it, before it is known to be whole. */
record TypedText(
        int baseVersion,
        @Nullable Copy copy,
        @Nullable List<QuotationBinding> bindings,
        @Nullable Integer expungings) {
    /** The four texts, each of which may be missing. */
    record Copy(
            @Nullable String kicker,
            @Nullable String headline,
            @Nullable String lead,
            @Nullable String body) {
        WorkingCopy workingCopy() {
            return new WorkingCopy(text(kicker), text(headline), text(lead), text(body));
        }

        private static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "");
        }
    }

    SaveRequest save() {
        if (copy == null || copy.body() == null) {
            throw new Refusal("body", "article.refused.request");
        }
        return new SaveRequest(
                baseVersion, copy.workingCopy(), Bindings.whole(bindings), Objects.requireNonNullElse(expungings, 0));
    }
}
