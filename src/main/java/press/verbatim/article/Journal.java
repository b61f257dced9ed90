package press.verbatim.article;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.StaffId;

/** Appends to an article's journal in the transaction of the save itself. */
@Component
class Journal {
    private final JournalRepository entries;
    private final JournalCodec codec;
    private final CurrentStaff current;
    private final Clock clock;

    Journal(JournalRepository entries, JournalCodec codec, CurrentStaff current, Clock clock) {
        this.entries = entries;
        this.codec = codec;
        this.current = current;
        this.clock = clock;
    }

    void autosave(Article article, List<QuotationBinding> bindings) {
        append(article, bindings, VersionRow.Kind.AUTOSAVE, current.id(), null, "");
    }

    /** What was handed to the editors; kept for ever. */
    void submitted(Article article, List<QuotationBinding> bindings, String note) {
        append(article, bindings, VersionRow.Kind.SUBMITTED, current.id(), null, note);
    }

    /** What readers get, by the decision of whom; kept for ever. */
    void live(
            Article article, List<QuotationBinding> bindings, StaffId by, @Nullable ReleaseKind release, String note) {
        append(article, bindings, VersionRow.Kind.LIVE, by, release, note);
    }

    private void append(
            Article article,
            List<QuotationBinding> bindings,
            VersionRow.Kind kind,
            StaffId by,
            @Nullable ReleaseKind release,
            String note) {
        byte[] content = codec.pack(new JournalText(article.copy(), bindings));
        JournalEntry entry = new JournalEntry(article, kind, by, clock.instant(), content);
        entry.explain(release, note);
        entries.save(entry);
    }
}
