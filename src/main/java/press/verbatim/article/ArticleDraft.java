package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.transcript.TranscriptId;

/**
 * An article open at the desk.
 *
 * @param version of the text, named by the next save
 * @param dressingVersion of the rest, named by the next change of the dressing
 * @param sources linked transcripts the reader of this record may see
 * @param changesUnderWay whether a live article's working copy differs from what readers see
 * @param publicSlug the end of its live address, or empty
 * @param language in which it is written, as a BCP 47 tag
 * @param canEdit whether whoever asked may change it now
 * @param planned when it goes out by itself; null where it does not, and for those it is no affair of
 */
public record ArticleDraft(
        ArticleId id,
        int version,
        WorkingCopy copy,
        List<QuotationBinding> bindings,
        List<TranscriptId> sources,
        Dressing dressing,
        int dressingVersion,
        WorkingStatus status,
        LiveState live,
        boolean changesUnderWay,
        String publicSlug,
        String language,
        boolean canEdit,
        boolean mine,
        String savedBy,
        Instant savedAt,
        @Nullable PlannedRelease planned) {

    /** The name the desk calls it by; empty until it has a headline. */
    public String title() {
        return copy.headline();
    }
}
