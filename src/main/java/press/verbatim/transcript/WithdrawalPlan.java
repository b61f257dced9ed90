package press.verbatim.transcript;

import java.util.List;

/** What withdrawing a transcript would touch; shown before the one confirmation. */
public record WithdrawalPlan(TranscriptHead transcript, List<ExcerptCard> excerpts, List<Quoter> quoters) {}
