package press.verbatim.transcript;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Ids;
import press.verbatim.platform.InstallationKey;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.text.Erasure;
import press.verbatim.text.PrintSearch;
import press.verbatim.text.WordSearch;

/**
 * Knows destroyed words again without keeping them, so that a page opened before they were destroyed cannot bring them back: of each phrase
 * how many letters it has, and what they become under the key of this installation. Whoever stores what was typed elsewhere asks it.
 */
@Component
public class ExpungedWords {
    private final JdbcClient sql;
    private final InstallationKey key;
    private final Words sentences;
    private final PublishedSettings settings;
    private final Clock clock;

    ExpungedWords(JdbcClient sql, InstallationKey key, Words sentences, PublishedSettings settings, Clock clock) {
        this.sql = sql;
        this.key = key;
        this.sentences = sentences;
        this.settings = settings;
        this.clock = clock;
    }

    private record Phrase(int letters, String print) {}

    /** The number of the last expunging; nothing read from now on holds words destroyed up to it. */
    public int last() {
        return sql.sql("select coalesce(max(number), 0) from expunged_phrase")
                .query(Integer.class)
                .single();
    }

    /** What to take out of a text that was read when only these expungings had happened; nothing where no other has. */
    public Optional<Erasure> since(int number) {
        List<Phrase> phrases = sql.sql("select letters, print from expunged_phrase where number > ?")
                .param(number)
                .query((row, at) -> new Phrase(row.getInt(1), row.getString(2)))
                .list();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        Set<String> prints = phrases.stream().map(Phrase::print).collect(Collectors.toCollection(HashSet::new));
        List<Integer> lengths = phrases.stream().map(Phrase::letters).toList();
        return Optional.of(Erasure.of(new PrintSearch(lengths, letters -> prints.contains(print(letters))), mark()));
    }

    /** In the transaction that destroys them. */
    void remember(Collection<String> words) {
        int number = last() + 1;
        words.stream()
                .map(WordSearch::of)
                .map(WordSearch::letters)
                .distinct()
                .forEach(letters -> sql.sql(
                                "insert into expunged_phrase (id, number, letters, print, at) values (?, ?, ?, ?, ?)")
                        .params(Ids.next(), number, letters.length(), print(letters), Timestamp.from(clock.instant()))
                        .update());
    }

    /** What readers and desk see in the place of destroyed words. */
    String mark() {
        return sentences.get(settings.identity().language(), "transcript.expunge.mark");
    }

    private String print(String letters) {
        return key.of("expunged:" + letters);
    }
}
