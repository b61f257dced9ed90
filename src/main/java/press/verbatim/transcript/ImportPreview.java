package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.imports.ReadAbout;

/**
 * What an import would store, shown before anything is saved.
 *
 * @param format SPEAKERS, WEBVTT, SRT, JSON, TEI or DOCX
 * @param encodings what a person may choose among where the encoding was concluded from the bytes, else empty
 * @param about what the file says of its recording
 * @param unreadCount number of lines not understood; the first of them are listed
 * @param remarks lines that are kept although something about them is odd; the first of them
 * @param firstTurns the beginning, enough to recognise the recording
 */
public record ImportPreview(
        String format,
        String encoding,
        List<String> encodings,
        ReadAbout about,
        int turnCount,
        List<Speaker> speakers,
        List<Line> firstTurns,
        int unreadCount,
        List<Unread> unread,
        int remarkCount,
        List<Unread> remarks) {

    /** Whether the encoding was concluded from the bytes and should be said. */
    public boolean encodingGuessed() {
        return !encodings.isEmpty();
    }

    /** A speaker’s name as the file spells it, and how often they speak. */
    public record Speaker(String label, int turns) {}

    /** One turn of the file. */
    public record Line(int line, @Nullable Long startMillis, String speaker, String text) {}

    /** A line that was not understood, with the reason in the user’s language. */
    public record Unread(int line, String text, String reason) {}
}
