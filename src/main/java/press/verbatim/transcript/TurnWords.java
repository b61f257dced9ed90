package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.text.Erasure;
import press.verbatim.text.TextRange;

/**
 * Destroys words in the turns of a transcript and keeps everything anchored in them at its place: the new offsets follow from the cuts,
 * nothing is looked for. {@link ExpungeService} calls it, then has the rest of the tables swept.
 */
@Component
class TurnWords {
    private static final List<String> PLACED = List.of("annotation", "excerpt", "dispute", "redaction");

    private final TurnStore turns;
    private final PlaceErasing places;
    private final ObjectProvider<BoundWords> bound;
    private final JdbcClient sql;

    TurnWords(TurnStore turns, PlaceErasing places, ObjectProvider<BoundWords> bound, JdbcClient sql) {
        this.turns = turns;
        this.places = places;
        this.bound = bound;
        this.sql = sql;
    }

    /**
     * What was done.
     *
     * @param places how many texts of turns held the words
     * @param quotes how many notes, excerpts, disputes and redactions quoted them
     * @param room erases the words, and what stood in one turn of words that ran over several
     */
    record Done(int places, int quotes, Erasure room) {}

    /** @param transcript already counts the new revision */
    Done erase(Transcript transcript, Erasure words) {
        List<TurnView> all = turns.window(transcript.id(), 0, transcript.turnCount());
        Veil cuts = new Veil(words.mark());
        Set<String> pieces = new LinkedHashSet<>();
        int found = Stream.of(TextSide.values())
                .mapToInt(side -> cut(all, side, words, cuts, pieces))
                .sum();
        Erasure room = words.and(pieces);
        List<Bound> moved = found == 0 ? List.of() : moved(transcript.id(), all, cuts);
        int quotes = PLACED.stream()
                .mapToInt(table -> places.follow(table, transcript, all, cuts, room))
                .sum();
        all.stream().filter(turn -> cuts.touches(turn.id())).forEach(turn -> write(turn, cuts));
        bound.orderedStream().forEach(each -> each.move(moved));
        return new Done(found + gone(transcript.id(), room), quotes, room);
    }

    /** Turns that corrections took away are still rows. */
    private int gone(TranscriptId id, Erasure room) {
        return sql
                .sql("select id, text, translation from turn where transcript_id = ? and turn_no < 0")
                .param(id.value())
                .query((row, number) -> new Gone(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .mapToInt(turn -> gone(turn, room))
                .sum();
    }

    private record Gone(UUID id, String text, @Nullable String translation) {}

    private int gone(Gone turn, Erasure room) {
        String translation = turn.translation() == null ? null : room.plain(turn.translation());
        Gone kept = new Gone(turn.id(), room.plain(turn.text()), translation);
        return kept.equals(turn)
                ? 0
                : sql.sql("update turn set text = ?, translation = ? where id = ?")
                        .params(Arrays.asList(kept.text(), kept.translation(), kept.id()))
                        .update();
    }

    private static int cut(List<TurnView> all, TextSide side, Erasure words, Veil cuts, Set<String> pieces) {
        TurnErasure search = new TurnErasure(words);
        List<List<TextRange>> found = search.in(TurnErasure.texts(all, side));
        IntStream.range(0, all.size())
                .forEach(at ->
                        found.get(at).forEach(range -> cuts.hide(all.get(at).id(), side, range)));
        pieces.addAll(search.pieces());
        return (int) found.stream().filter(ranges -> !ranges.isEmpty()).count();
    }

    private void write(TurnView turn, Veil cuts) {
        TurnView kept = cuts.of(turn);
        sql.sql("update turn set text = ?, translation = ? where id = ?")
                .params(Arrays.asList(kept.text(), kept.translation(), turn.id().value()))
                .update();
    }

    private List<Bound> moved(TranscriptId id, Collection<TurnView> all, Veil cuts) {
        List<Bound> moved = new ArrayList<>();
        bound.orderedStream().flatMap(words -> words.bound(id).stream()).forEach(one -> {
            Passage now = PlaceErasing.cut(one.passage(), all, cuts);
            if (!now.equals(one.passage())) {
                moved.add(one.at(now));
            }
        });
        return moved;
    }
}
