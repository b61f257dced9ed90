package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a public transcript.
 *
 * @param base address of the document; part n stands at base/n
 * @param facts outlet, date, participants, language: label and value
 * @param notice what is said of its withdrawal, empty for none
 * @param excerpts its public words where the whole is not public
 */
public record DocumentModel(
        Frame frame,
        String title,
        String base,
        String language,
        String translationLanguage,
        List<Link> facts,
        List<Contested> disputes,
        String notice,
        int part,
        int parts,
        List<Line> lines,
        List<ExcerptModel> excerpts) {

    /** One turn; its anchor is stable: r and its number in the document. */
    public record Line(
            int number,
            String speaker,
            String at,
            String words,
            @Nullable String translation,
            List<Comment> comments) {}

    /** What the newsroom says to readers of words of this turn. */
    public record Comment(String words, String language, String text, String permalink) {}
}
