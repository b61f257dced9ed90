package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.text.Erasure;
import press.verbatim.text.TextRange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Destroys words in the turns that revisions of a transcript keep as JSON. {@link ExpungeService} calls it. */
@Component
class RevisionWords {
    private static final TypeReference<List<LoggedTurn>> TURNS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    RevisionWords(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Row(UUID id, String before, String after) {}

    /** @return how many revisions held the words */
    int erase(TranscriptId transcript, Erasure words) {
        return sql
                .sql("select id, before_turns, after_turns from transcript_revision where transcript_id = ?")
                .param(transcript.value())
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .mapToInt(row -> erase(row, words))
                .sum();
    }

    private int erase(Row row, Erasure words) {
        Row kept = new Row(row.id(), turns(row.before(), words), turns(row.after(), words));
        if (kept.equals(row)) {
            return 0;
        }
        return sql.sql("update transcript_revision set before_turns = ?, after_turns = ? where id = ?")
                .params(kept.before(), kept.after(), row.id())
                .update();
    }

    private String turns(String stored, Erasure words) {
        List<LoggedTurn> turns = json.readValue(stored, TURNS);
        List<String> texts = side(turns.stream().map(LoggedTurn::text).toList(), words);
        List<String> translations = side(
                turns.stream()
                        .map(turn -> Objects.requireNonNullElse(turn.translation(), ""))
                        .toList(),
                words);
        List<LoggedTurn> kept = IntStream.range(0, turns.size())
                .mapToObj(at -> kept(turns.get(at), texts.get(at), translations.get(at), words))
                .toList();
        return kept.equals(turns) ? stored : json.writeValueAsString(kept);
    }

    private static LoggedTurn kept(LoggedTurn turn, String text, String translation, Erasure words) {
        @Nullable String other = turn.translation() == null ? null : translation;
        return new LoggedTurn(words.plain(turn.speaker()), turn.startMillis(), turn.endMillis(), text, other);
    }

    /** Words may run from one turn into the next, or stand in a text as a piece of such. */
    private static List<String> side(List<String> texts, Erasure words) {
        List<List<TextRange>> found = new TurnErasure(words).in(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(at -> words.cut(texts.get(at), found.get(at)))
                .toList();
    }
}
