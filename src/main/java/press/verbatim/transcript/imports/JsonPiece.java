package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object of a speech-to-text file, as far as it can be a turn, a segment or a word: who, when, what, under the names that tools
 * give these. {@link SpeechJson} fills it field by field.
 */
final class JsonPiece {
    /** The better names first: a segment's own text wins over a bare word. */
    private static final List<String> TEXT = List.of(
            "text",
            "transcript",
            "displaytext",
            "display",
            "sentence",
            "utterance",
            "content",
            "punctuatedword",
            "word");

    private static final int WORD = TEXT.indexOf("punctuatedword");
    private static final List<String> SPEAKER =
            List.of("speaker", "speakername", "speakerlabel", "speakerid", "speakertag", "who", "participant", "name");
    private static final Set<String> START = Set.of(
            "start",
            "starttime",
            "startoffset",
            "startms",
            "starttimems",
            "startmillis",
            "startseconds",
            "begin",
            "from",
            "timestamp",
            "time");
    private static final Set<String> END =
            Set.of("end", "endtime", "endoffset", "endms", "endtimems", "endmillis", "endseconds", "stop", "to");

    final int line;
    private int textRank = TEXT.size();
    private int speakerRank = SPEAKER.size();
    private @Nullable Long duration;

    @Nullable
    String text;

    @Nullable
    String speaker;

    @Nullable
    String translation;

    @Nullable
    Long start;

    @Nullable
    Long end;

    boolean badTime;
    boolean punctuation;
    List<JsonPiece> words = List.of();

    JsonPiece(int line) {
        this.line = line;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Whether the text is a single word, so that turns are made of several such pieces. */
    boolean isWord() {
        return textRank >= WORD;
    }

    /** Takes a plain value where its name says what it is. */
    void take(String key, String value, boolean number) {
        if (TEXT.contains(key) && !number) {
            takeText(TEXT.indexOf(key), value);
        } else if (SPEAKER.contains(key)) {
            takeSpeaker(SPEAKER.indexOf(key), number ? "Speaker " + value : value);
        } else if (key.equals("translation") && !number) {
            translation = value;
        } else if (key.equals("type")) {
            punctuation = value.startsWith("punct");
        } else {
            takeTime(key, value);
        }
    }

    private void takeTime(String key, String value) {
        boolean millis = key.endsWith("ms") || key.endsWith("millis");
        if (START.contains(key)) {
            start = time(value, millis);
        } else if (END.contains(key)) {
            end = time(value, millis);
        } else if (key.startsWith("duration") || key.equals("dur")) {
            duration = time(value, millis);
        }
    }

    private void takeText(int rank, String value) {
        if (rank < textRank) {
            textRank = rank;
            text = value;
        }
    }

    private void takeSpeaker(int rank, String value) {
        if (rank < speakerRank && !value.isBlank()) {
            speakerRank = rank;
            speaker = value;
        }
    }

    /** Takes over what an object inside says: a speaker's name, both times, the first of several readings. */
    void nested(String key, JsonPiece inner, boolean millis) {
        if (SPEAKER.contains(key) && inner.speaker != null) {
            takeSpeaker(SPEAKER.indexOf(key), inner.speaker);
        }
        if (key.equals("timestamps") || key.equals("offsets")) {
            start = millis ? scaled(inner.start) : inner.start;
            end = millis ? scaled(inner.end) : inner.end;
        }
        if (key.equals("alternatives") && inner.text != null && text == null) {
            text = inner.text;
            textRank = inner.textRank == TEXT.indexOf("content") ? WORD : inner.textRank;
            words = inner.words;
        }
    }

    /** Both times in an array of two. */
    void span(List<String> numbers) {
        start = numbers.isEmpty() ? null : time(numbers.getFirst(), false);
        end = numbers.size() < 2 ? null : time(numbers.get(1), false);
    }

    /** What is known only once all fields are read: an end from the duration, a speaker for pieces inside that name none. */
    void settle(List<JsonPiece> inner) {
        if (end == null && start != null && duration != null) {
            end = start + duration;
        }
        if (start == null && !words.isEmpty()) {
            start = words.getFirst().start;
            end = words.getLast().end;
        }
        if (text == null && speaker != null) {
            inner.stream().filter(piece -> piece.speaker == null).forEach(piece -> piece.speaker = speaker);
        }
    }

    void inMillis() {
        start = scaled(start);
        end = scaled(end);
        words.forEach(JsonPiece::inMillis);
    }

    /** The times were taken for seconds and are milliseconds. */
    private static @Nullable Long scaled(@Nullable Long millis) {
        return millis == null ? null : millis / 1000;
    }

    private @Nullable Long time(String value, boolean millis) {
        String bare = value.strip();
        Long clock = bare.indexOf(':') > 0 ? Clocks.millis(bare) : null;
        if (clock != null) {
            return clock;
        }
        try {
            double number = Double.parseDouble(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
            if (number >= 0 && number < 1e12) {
                return Math.round(millis ? number : number * 1000);
            }
        } catch (NumberFormatException noNumber) {
            badTime |= !bare.isEmpty();
            return null;
        }
        badTime = true;
        return null;
    }

    /** Pieces of at most that many speakers in a row, one after the other. */
    static List<List<JsonPiece>> bySpeaker(List<JsonPiece> pieces) {
        List<List<JsonPiece>> groups = new ArrayList<>();
        String current = null;
        for (JsonPiece piece : pieces) {
            boolean goesOn = piece.speaker == null || piece.speaker.equals(current);
            if (groups.isEmpty() || !goesOn) {
                groups.add(new ArrayList<>());
                current = piece.speaker == null ? current : piece.speaker;
            }
            groups.getLast().add(piece);
        }
        return groups;
    }
}
