package press.verbatim.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the dossier of an article says, in words ready to be set; what was not asked for is not in it.
 *
 * @param facts of the title page, each a label and its words
 * @param basis which text the quotations are of
 */
public record Dossier(
        String language,
        String title,
        String kicker,
        String lead,
        List<Line> facts,
        List<Version> versions,
        String basis,
        List<Quoted> quotations,
        List<Pair> pairs,
        List<Heard> approaches,
        List<Reply> replies,
        List<Line> links,
        @Nullable List<Line> notes) {

    /** A label and what it is about. */
    public record Line(String label, String words) {}

    /** A version that was live; {@code note} is what readers were told of it, {@code passed} what its editor passed and why. */
    public record Version(
            int number, String what, String when, String by, String headline, String note, List<Line> passed) {}

    /**
     * A quotation beside its source.
     *
     * @param source null where there is none, or where it is not in this dossier
     * @param origin what was declared of it, or why its source is not here; empty for neither
     * @param disputes who contests it
     */
    public record Quoted(
            int number,
            String words,
            String result,
            String rule,
            @Nullable Source source,
            String origin,
            List<Line> disputes) {}

    /** A passage of a transcript with the other text of its turns, where there is one. */
    public record Source(String speaker, String document, String time, String words, String other) {}

    /** Two passages the article shows beside each other, with what was said of them to readers. */
    public record Pair(String relation, Source left, Source right, String comment) {}

    /** A reply that came to the article, with its words as they were sent. */
    public record Reply(String who, String state, List<Line> lines, String words) {}

    /** Somebody asked for their side. */
    public record Heard(String who, String standing, List<Line> lines) {}
}
