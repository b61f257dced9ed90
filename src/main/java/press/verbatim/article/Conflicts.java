package press.verbatim.article;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.security.CurrentStaff;

/** Keeps both texts where a save came too late. */
@Component
class Conflicts {
    private final ConflictRepository conflicts;
    private final JournalCodec codec;
    private final Drafts drafts;
    private final CurrentStaff current;
    private final Clock clock;

    Conflicts(ConflictRepository conflicts, JournalCodec codec, Drafts drafts, CurrentStaff current, Clock clock) {
        this.conflicts = conflicts;
        this.codec = codec;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /** A text that was refused before is not kept twice, however often the browser tries. */
    SaveResult.Conflict keep(Article article, int baseVersion, JournalText refused, List<QuotationBinding> bindings) {
        ConflictEntry entry = conflicts
                .findFirstByArticleIdAndSettledFalseOrderByAtDesc(article.key())
                .filter(last -> last.refusedBy().equals(current.id())
                        && last.keptVersion() == article.copyVersion()
                        && codec.unpack(last.refused()).equals(refused))
                .orElseGet(() -> add(article, baseVersion, refused, bindings));
        return new SaveResult.Conflict(
                entry.id(),
                article.copy(),
                article.copyVersion(),
                drafts.name(article.savedBy()),
                article.savedAt(),
                null);
    }

    private ConflictEntry add(Article article, int baseVersion, JournalText refused, List<QuotationBinding> bindings) {
        byte[] kept = codec.pack(new JournalText(article.copy(), bindings));
        return conflicts.save(
                new ConflictEntry(article, baseVersion, current.id(), codec.pack(refused), kept, clock.instant()));
    }
}
