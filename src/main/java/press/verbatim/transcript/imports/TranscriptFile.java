package press.verbatim.transcript.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Normal;

/** Reads a file or pasted text of any format we know; the transcript module's import calls it. */
public final class TranscriptFile {
    /** Four lines a turn, and as many again: more is no transcript we could store. */
    private static final int LINE_LIMIT = 8 * Reading.TURN_LIMIT;

    private TranscriptFile() {}

    /**
     * @param fileName as uploaded, empty for pasted text; only its ending is looked at
     * @param encoding as chosen by a person, null where it is to be recognised
     * @throws Refusal with one sentence when it is no such file or nothing in it was understood
     */
    public static ReadTranscript read(String fileName, byte[] bytes, @Nullable String encoding, int sizeLimit) {
        if (bytes.length > sizeLimit) {
            throw new Refusal("source", "transcript.error.too-large", sizeLimit / (1024 * 1024));
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (FileKind.isZip(bytes)) {
            return done(Format.DOCX, "UTF-8", List.of(), Docx.read(bytes));
        }
        FileKind.refuseUnreadable(bytes);
        if (name.endsWith(".docx")) {
            throw FileKind.refusal("not-docx");
        }
        return FileKind.isXml(bytes)
                ? done(Format.TEI, "UTF-8", List.of(), Tei.read(bytes))
                : text(name, Decoded.of(bytes, encoding));
    }

    /** As {@link #read(String, byte[], String, int)} with the encoding recognised. */
    public static ReadTranscript read(String fileName, byte[] bytes, int sizeLimit) {
        return read(fileName, bytes, null, sizeLimit);
    }

    private static ReadTranscript text(String name, Decoded decoded) {
        String text = decoded.text();
        if (text.isBlank()) {
            throw new Refusal("source", "transcript.error.empty");
        }
        FileKind.refuseMarkup(text);
        if (text.chars().filter(each -> each == '\n').count() > LINE_LIMIT) {
            throw new Refusal("source", "transcript.error.too-many-turns", Reading.TURN_LIMIT);
        }
        if (name.endsWith(".json") || FileKind.isJson(text)) {
            return done(Format.JSON, decoded.encoding(), decoded.choice(), SpeechJson.read(text));
        }
        if (name.endsWith(".vtt") || WebVtt.hasHeader(text)) {
            return done(Format.WEBVTT, decoded.encoding(), decoded.choice(), WebVtt.read(text));
        }
        return lines(name, Normal.nfc(text).lines().toList(), decoded);
    }

    private static ReadTranscript lines(String name, List<String> lines, Decoded decoded) {
        boolean srt = name.endsWith(".srt") || Srt.looksLike(lines);
        Reading reading = srt ? Srt.read(lines) : SpeakerText.read(lines);
        return done(srt ? Format.SRT : Format.SPEAKERS, decoded.encoding(), decoded.choice(), reading);
    }

    private static ReadTranscript done(Format format, String encoding, List<String> choice, Reading reading) {
        refuseNothing(reading);
        return new ReadTranscript(
                format, encoding, choice, reading.about(), reading.turns(), reading.unread(), reading.remarks());
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
