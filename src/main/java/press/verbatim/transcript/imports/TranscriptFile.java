package press.verbatim.transcript.imports;

import java.util.List;
import java.util.Locale;
import press.verbatim.platform.Refusal;

/** Reads a file or pasted text of any format we know; the transcript module's import calls it. */
public final class TranscriptFile {
    private TranscriptFile() {}

    /**
     * @param fileName as uploaded, empty for pasted text; only its ending is looked at
     * @throws Refusal with one sentence when it is no such file or nothing in it was understood
     */
    public static ReadTranscript read(String fileName, byte[] bytes, int sizeLimit) {
        if (bytes.length > sizeLimit) {
            throw new Refusal("source", "transcript.error.too-large", sizeLimit / (1024 * 1024));
        }
        FileKind.refuseUnreadable(bytes);
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            throw new Refusal("source", "transcript.error.empty");
        }
        FileKind.refuseMarkup(decoded.text());
        List<String> lines = decoded.text().lines().toList();
        Format format = format(fileName.toLowerCase(Locale.ROOT), lines);
        Reading reading = parse(format, lines);
        refuseNothing(reading);
        return new ReadTranscript(format, decoded.encoding(), decoded.guessed(), reading.turns(), reading.unread());
    }

    private static Format format(String name, List<String> lines) {
        if (WebVtt.hasHeader(lines) || name.endsWith(".vtt")) {
            return Format.WEBVTT;
        }
        return name.endsWith(".srt") || Srt.looksLike(lines) ? Format.SRT : Format.SPEAKERS;
    }

    private static Reading parse(Format format, List<String> lines) {
        return switch (format) {
            case SPEAKERS -> SpeakerText.read(lines);
            case WEBVTT -> WebVtt.read(lines);
            case SRT -> Srt.read(lines);
        };
    }

    private static void refuseNothing(Reading reading) {
        if (reading.turns().isEmpty() && reading.unread().isEmpty()) {
            throw new Refusal("source", "transcript.error.no-turn");
        }
        if (reading.turns().isEmpty()) {
            UnreadLine first = reading.unread().getFirst();
            throw new Refusal("source", "transcript.error.nothing." + first.reason(), first.line());
        }
    }
}
