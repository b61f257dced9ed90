package press.verbatim.article;

import java.time.Instant;
import java.util.Locale;
import press.verbatim.transcript.SourceChange;
import press.verbatim.transcript.TranscriptId;

/** Something that happened to words an article quotes, and that nobody has looked at yet. */
public record ChangedSourceRow(TranscriptId transcript, String title, SourceChange what, Instant at) {
    /** Where the sentence stands in the message bundle. */
    public String messageKey() {
        return "article.changed." + what.name().toLowerCase(Locale.ROOT);
    }

    /** Names the change for the gate as long as nothing more happens. */
    Gate.Point point() {
        String what = this.what.name().toLowerCase(Locale.ROOT);
        return new Gate.Point(
                "source:" + what + ":" + transcript + ":" + at.toEpochMilli(), "article.gate.source." + what, title);
    }
}
