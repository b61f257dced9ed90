package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.Normal;

/** A table of a Word document as turns: which column holds what is read from its first row, or seen from the cells. */
final class DocxTable {
    private static final Pattern TIME = Pattern.compile("\\s*[\\[(]?(" + Clocks.PATTERN + ")[])]?\\s*");
    private static final Set<String> SPEAKER = Set.of(
            "locuteur", "locutrice", "intervenant", "intervenante", "nom", "personne", "qui", "speaker", "name", "who");
    private static final Set<String> START =
            Set.of("temps", "heure", "debut", "timecode", "minutage", "time", "start", "timestamp");
    private static final Set<String> END = Set.of("fin", "end");
    private static final Set<String> WORDS =
            Set.of("texte", "paroles", "propos", "transcription", "replique", "text", "words", "transcript");
    private static final Set<String> TRANSLATION = Set.of("traduction", "translation");

    private final Reading reading;
    private final List<List<String>> rows;
    private int speaker = -1;
    private int start = -1;
    private int end = -1;
    private int words = -1;
    private int translation = -1;
    private String last = "";

    private DocxTable(List<List<String>> rows, Reading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    static void read(XWPFTable table, Reading reading) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(DocxTable::text).toList());
        }
        DocxTable turns = new DocxTable(rows, reading);
        int first = turns.readHeader() ? 1 : 0;
        if (first == 0) {
            turns.guessColumns();
        }
        for (int at = first; at < rows.size() && turns.words >= 0; at++) {
            turns.row(at + 1, rows.get(at));
        }
    }

    private static String text(XWPFTableCell cell) {
        List<String> lines =
                cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        return String.join("\n", lines).strip();
    }

    private boolean readHeader() {
        List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
        for (int at = 0; at < head.size(); at++) {
            String name = Normal.fold(head.get(at)).toLowerCase(Locale.ROOT);
            speaker = SPEAKER.contains(name) ? at : speaker;
            start = START.contains(name) ? at : start;
            end = END.contains(name) ? at : end;
            words = WORDS.contains(name) ? at : words;
            translation = TRANSLATION.contains(name) ? at : translation;
        }
        return words >= 0 && speaker >= 0;
    }

    /** Times stand in a column of their own, words in the one with the most, names in the first that is left. */
    private void guessColumns() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        long most = -1;
        start = -1;
        for (int at = 0; at < columns; at++) {
            if (isTime(at)) {
                start = start < 0 ? at : start;
                end = start >= 0 && start < at && end < 0 ? at : end;
            } else if (length(at) > most) {
                most = length(at);
                words = at;
            }
        }
        for (int at = columns - 1; at >= 0; at--) {
            speaker = at == start || at == end || at == words ? speaker : at;
        }
    }

    private boolean isTime(int column) {
        List<String> filled = rows.stream()
                .map(row -> cell(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        long times =
                filled.stream().filter(text -> TIME.matcher(text).matches()).count();
        return times > 0 && times * 2 >= filled.size();
    }

    private long length(int column) {
        return rows.stream().mapToLong(row -> cell(row, column).length()).sum();
    }

    private void row(int number, List<String> row) {
        String time = cell(row, start);
        Long from = time(time);
        String text = cell(row, words);
        SpeakerPrefix prefix = speaker < 0 ? SpeakerPrefix.bare(text) : null;
        String name = speaker < 0
                ? prefix == null ? "" : prefix.name()
                : cell(row, speaker).replaceFirst("\\s*:$", "");
        last = name.isEmpty() ? last : name;
        if (from == null && !time.isEmpty()) {
            reading.unread(number, String.join(" ", row), Reason.BAD_TIME);
        } else if (!String.join("", row).isBlank()) {
            reading.turn(new ReadTurn(
                    number,
                    from,
                    time(cell(row, end)),
                    last,
                    prefix == null ? text : prefix.words(),
                    translation < 0 ? null : cell(row, translation)));
        }
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    private static @Nullable Long time(String text) {
        var parts = TIME.matcher(text);
        return parts.matches() ? Clocks.millis(parts.group(1)) : null;
    }
}
