package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would store, shown before anything is saved.
 *
 * @param format SPEAKERS, WEBVTT or SRT
 * @param encoding as recognised: UTF-8, UTF-16 or windows-1252
 * @param encodingGuessed whether the encoding was concluded from the bytes and should be said
 * @param unreadCount number of lines not understood; the first of them are listed
 * @param firstTurns the beginning, enough to recognise the recording
 */
public record ImportPreview(
        String format,
        String encoding,
        boolean encodingGuessed,
        int turnCount,
        List<Speaker> speakers,
        List<Line> firstTurns,
        int unreadCount,
        List<Unread> unread) {

    /** A speaker’s name as the file spells it, and how often they speak. */
    public record Speaker(String label, int turns) {}

    /** One turn of the file. */
    public record Line(int line, @Nullable Long startMillis, String speaker, String text) {}

    /** A line that was not understood, with the reason in the user’s language. */
    public record Unread(int line, String text, String reason) {}
}
