package press.verbatim.article;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.security.CurrentStaff;

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
        append(article, bindings, VersionRow.Kind.AUTOSAVE, null, "");
    }

    /** An entry that is kept for ever. */
    void append(
            Article article,
            List<QuotationBinding> bindings,
            VersionRow.Kind kind,
            @Nullable ReleaseKind release,
            String note) {
        byte[] content = codec.pack(new JournalText(article.copy(), bindings));
        JournalEntry entry = new JournalEntry(article, kind, current.id(), clock.instant(), content);
        entry.explain(release, note);
        entries.save(entry);
    }
}
