package press.verbatim.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.text.Erasure;

/** Destroys words in the packed texts of articles: the journal, and what saves that came too late brought. {@link ArticleWords} calls it. */
@Component
class PackedWords {
    private final JdbcClient sql;
    private final JournalCodec codec;

    PackedWords(JdbcClient sql, JournalCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    /** How many texts of each article held the words. */
    Map<UUID, Integer> erase(Erasure words) {
        Map<UUID, Integer> found = new HashMap<>();
        erase("article_journal", "content", words, found);
        erase("article_conflict", "refused", words, found);
        erase("article_conflict", "kept", words, found);
        notes(words, found);
        return found;
    }

    private void erase(String table, String column, Erasure words, Map<UUID, Integer> found) {
        List<UUID> ids = sql.sql("select id from " + table + " order by id")
                .query(UUID.class)
                .list();
        for (UUID id : ids) {
            sql.sql("select article_id, " + column + " from " + table + " where id = ?")
                    .param(id)
                    .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
                    .optional()
                    .ifPresent(entry -> {
                        JournalText text = codec.unpack(entry.getValue());
                        JournalText kept = ErasedText.of(text, words);
                        if (!kept.equals(text)) {
                            sql.sql("update " + table + " set " + column + " = ? where id = ?")
                                    .params(codec.pack(kept), id)
                                    .update();
                            found.merge(entry.getKey(), 1, Integer::sum);
                        }
                    });
        }
    }

    private void notes(Erasure words, Map<UUID, Integer> found) {
        sql.sql("select id, article_id, note from article_journal where note <> ''")
                .query((row, number) ->
                        new Note(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .list()
                .forEach(note -> {
                    String kept = words.plain(note.words());
                    if (!kept.equals(note.words())) {
                        sql.sql("update article_journal set note = ? where id = ?")
                                .params(kept, note.id())
                                .update();
                        found.merge(note.article(), 1, Integer::sum);
                    }
                });
    }

    private record Note(UUID id, UUID article, String words) {}
}
