package press.verbatim.transcript;

import java.time.Instant;
import java.util.List;

/** Proof of a withdrawal: who asked for it, when it was in force, and everything that was touched. */
public record WithdrawalReceipt(
        TranscriptId transcript,
        String transcriptTitle,
        WithdrawalMode mode,
        String notice,
        String by,
        Instant askedAt,
        Instant doneAt,
        int excerpts,
        List<Quoter> quoters) {}
