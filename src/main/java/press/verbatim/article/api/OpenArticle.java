package press.verbatim.article.api;

import java.util.List;
import java.util.Map;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveState;
import press.verbatim.article.WorkingCopy;
import press.verbatim.article.WorkingStatus;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.FrenchCountry;
import press.verbatim.transcript.TranscriptId;

/** An article as the editor element loads it. */
record OpenArticle(
        ArticleId id,
        int version,
        WorkingCopy copy,
        List<QuotationBinding> bindings,
        List<TranscriptId> sources,
        WorkingStatus status,
        LiveState live,
        FrenchCountry country,
        boolean canEdit,
        int expungings,
        Map<String, Integer> counts) {

    static OpenArticle of(ArticleDraft draft, FrenchCountry country, int expungings) {
        return new OpenArticle(
                draft.id(),
                draft.version(),
                draft.copy(),
                draft.bindings(),
                draft.sources(),
                draft.status(),
                draft.live(),
                country,
                draft.canEdit(),
                expungings,
                Map.of("signs", BodyHtml.signs(draft.copy().body())));
    }
}
