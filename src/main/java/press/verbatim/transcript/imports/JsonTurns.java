package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the array of a speech-to-text file that is the transcript, and makes turns of its pieces. */
final class JsonTurns {
    /** Names of arrays of turns, the most telling first; what a tool calls turns is better than what it calls segments. */
    private static final List<String> NAMES = List.of(
            "turns",
            "utterances",
            "audiosegments",
            "segments",
            "transcription",
            "chunks",
            "captions",
            "cues",
            "transcript",
            "entries",
            "results");

    /** Keys beside the utterances of a tool that counts them in milliseconds without saying so. */
    private static final Set<String> COUNTS_MILLIS = Set.of("audiourl", "audioduration");

    private final Map<String, List<JsonPiece>> arrays;
    private final Set<String> rootKeys;
    private final Reading reading;

    JsonTurns(Map<String, List<JsonPiece>> arrays, Set<String> rootKeys, Reading reading) {
        this.arrays = arrays;
        this.rootKeys = rootKeys;
        this.reading = reading;
    }

    /** An array with what makes it more or less likely to be the transcript. */
    private record Candidate(String path, List<JsonPiece> pieces, boolean timed, boolean words, boolean named) {
        int rank() {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return NAMES.contains(name) ? NAMES.indexOf(name) : NAMES.size();
        }
    }

    void add() {
        Candidate best = arrays.entrySet().stream()
                .map(each -> candidate(each.getKey(), each.getValue()))
                .filter(each -> !each.pieces.isEmpty())
                .min(Comparator.comparing((Candidate each) -> !each.timed)
                        .thenComparing(Candidate::words)
                        .thenComparing(each -> !each.named)
                        .thenComparing(Candidate::rank))
                .orElse(null);
        if (best != null && best.path.equals("/utterances") && rootKeys.stream().anyMatch(COUNTS_MILLIS::contains)) {
            best.pieces.forEach(JsonPiece::inMillis);
        }
        if (best != null && best.words) {
            JsonPiece.bySpeaker(best.pieces).forEach(this::group);
        } else if (best != null) {
            best.pieces.forEach(this::segment);
        }
    }

    private static Candidate candidate(String path, List<JsonPiece> all) {
        List<JsonPiece> pieces =
                all.stream().filter(piece -> piece.text != null).toList();
        return new Candidate(
                path,
                pieces,
                pieces.stream().anyMatch(piece -> piece.start != null),
                pieces.stream().allMatch(JsonPiece::isWord),
                pieces.stream().anyMatch(piece -> piece.speaker != null));
    }

    /** Words of one speaker in a row. */
    private void group(List<JsonPiece> words) {
        StringBuilder text = new StringBuilder();
        for (JsonPiece word : words) {
            String plain = Objects.requireNonNullElse(word.text, "").strip();
            text.append(text.isEmpty() || word.punctuation ? "" : " ").append(plain);
        }
        turn(words, text.toString());
    }

    private void segment(JsonPiece piece) {
        String text = Objects.requireNonNull(piece.text);
        if (piece.badTime) {
            reading.unread(piece.line, text, Reason.BAD_TIME);
            return;
        }
        List<List<JsonPiece>> groups = JsonPiece.bySpeaker(piece.words);
        boolean several = groups.size() > 1 && bare(text).equals(bare(piece.words));
        if (several) {
            cut(text, groups);
        } else {
            reading.turn(new ReadTurn(
                    piece.line, piece.start, piece.end, speaker(piece, piece.words), text, piece.translation));
        }
    }

    /** Divides a segment's own text where its words change speakers. */
    private void cut(String text, List<List<JsonPiece>> groups) {
        int from = 0;
        for (List<JsonPiece> words : groups) {
            int to = from;
            for (long left = bare(words).length(); left > 0; to++) {
                left -= Character.isWhitespace(text.charAt(to)) ? 0 : 1;
            }
            turn(words, text.substring(from, to));
            from = to;
        }
    }

    private void turn(List<JsonPiece> words, String text) {
        List<JsonPiece> timed =
                words.stream().filter(word -> word.start != null).toList();
        JsonPiece first = words.getFirst();
        reading.turn(
                first.line,
                timed.isEmpty() ? null : timed.getFirst().start,
                timed.isEmpty() ? null : timed.getLast().end,
                speaker(first, words),
                text);
    }

    private static String speaker(JsonPiece piece, List<JsonPiece> words) {
        List<String> named = new ArrayList<>();
        words.stream().map(word -> word.speaker).filter(Objects::nonNull).forEach(named::add);
        String own = piece.speaker;
        return own != null ? own : named.isEmpty() ? "" : named.getFirst();
    }

    private static String bare(List<JsonPiece> words) {
        return bare(words.stream()
                .map(word -> Objects.requireNonNullElse(word.text, ""))
                .collect(Collectors.joining()));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.chars().filter(unit -> !Character.isWhitespace(unit)).forEach(unit -> bare.append((char) unit));
        return bare.toString();
    }
}
