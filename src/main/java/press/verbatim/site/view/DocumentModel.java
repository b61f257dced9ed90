package press.verbatim.site.view;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One part of a public transcript.
 *
 * @param base address of the document; part n stands at base/n
 * @param written whether nobody speaks in it
 * @param facts outlet, date, participants, language: label and value
 * @param notice what is said of its withdrawal, empty for none
 * @param range which turns of how many this part holds, empty where it holds all
 * @param sides what stands in the columns of original and translation
 * @param excerpts its public words where the whole is not public
 * @param quoting the articles that quote it
 */
public record DocumentModel(
        Frame frame,
        String title,
        String base,
        String language,
        String translationLanguage,
        boolean written,
        List<Link> facts,
        List<Contested> disputes,
        String notice,
        int part,
        int parts,
        String range,
        Sides sides,
        List<Line> lines,
        List<ExcerptModel> excerpts,
        List<Link> quoting) {

    /** The address of a part; the first is that of the document. */
    public String address(int number) {
        return number == 1 ? base : base + "/" + number;
    }

    public boolean translated() {
        return lines.stream().anyMatch(line -> line.translation() != null);
    }

    public IntStream numbers() {
        return IntStream.rangeClosed(1, parts);
    }

    /** The names of the two columns. */
    public record Sides(String original, String translation) {}

    /**
     * One turn; its anchor is stable: r and its number in the document.
     *
     * @param disputes those of passages that begin in it
     */
    public record Line(
            int number,
            String speaker,
            String at,
            String words,
            @Nullable String translation,
            List<Comment> comments,
            List<Contested> disputes) {}

    /** What the newsroom says to readers of words of this turn. */
    public record Comment(String words, String language, String text, String permalink) {}
}
