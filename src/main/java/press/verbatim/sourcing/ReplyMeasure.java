package press.verbatim.sourcing;

import java.time.Instant;

/**
 * What an editor weighs a reply by.
 *
 * @param term until when it has to be online
 * @param overdue whether that has passed and nobody has decided
 * @param late whether it came after the time in which a reply may be asked for
 * @param signs how long it is
 * @param articleSigns how long the article's text is
 */
public record ReplyMeasure(Instant term, boolean overdue, boolean late, int signs, int articleSigns) {
    /** Whether it is longer than what it answers, beyond which nobody has to publish it. */
    public boolean longer() {
        return signs > articleSigns;
    }
}
