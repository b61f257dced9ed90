package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Erasure;

/**
 * Keeps places at their words when words around or in them are cut out: offsets are reckoned from the cuts, quote and surroundings are
 * read anew. A place that was not sure loses its surroundings, which might hold pieces of what is destroyed. {@link TurnWords} calls it.
 */
@Component
class PlaceErasing {
    private final JdbcClient sql;

    PlaceErasing(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID id, String quote, Passage passage, boolean sure) {}

    /**
     * @param transcript already counts the new revision
     * @return how many places held the words in their quote
     */
    int follow(String table, Transcript transcript, List<TurnView> all, Veil cuts, Erasure room) {
        return sql
                .sql("select id, quote, side, from_turn, from_offset, to_turn, to_offset, revision, anchor_state from "
                        + table + " where transcript_id = ? and from_turn is not null")
                .param(transcript.id().value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("quote"),
                        new Passage(
                                transcript.id(),
                                TextSide.valueOf(row.getString("side")),
                                new TurnId(row.getObject("from_turn", UUID.class)),
                                row.getInt("from_offset"),
                                new TurnId(row.getObject("to_turn", UUID.class)),
                                row.getInt("to_offset")),
                        row.getInt("revision") == transcript.revision() - 1 && row.getString("anchor_state") == null))
                .list()
                .stream()
                .mapToInt(row -> follow(table, transcript, row, all, cuts, room))
                .sum();
    }

    private int follow(String table, Transcript transcript, Row row, List<TurnView> all, Veil cuts, Erasure room) {
        Optional<FoundPassage> found = row.sure() ? found(row.passage(), all) : Optional.empty();
        if (found.isEmpty() && cuts.isEmpty()) {
            return 0;
        }
        if (found.isEmpty()) {
            String quote = room.plain(row.quote());
            sql.sql("update " + table + " set quote = ?, prefix = '', suffix = '' where id = ?")
                    .params(quote, row.id())
                    .update();
            return quote.equals(row.quote()) ? 0 : 1;
        }
        Passage now = cut(row.passage(), all, cuts);
        FoundPassage kept =
                new FoundPassage(now, found.get().turns().stream().map(cuts::of).toList());
        sql.sql(
                        "update " + table
                                + " set from_offset = ?, to_offset = ?, revision = ?, quote = ?, prefix = ?, suffix = ? where id = ?")
                .params(
                        now.from(),
                        now.to(),
                        transcript.revision(),
                        kept.words(),
                        kept.prefix(),
                        kept.suffix(),
                        row.id())
                .update();
        return kept.words().equals(found.get().words()) ? 0 : 1;
    }

    private static Optional<FoundPassage> found(Passage passage, List<TurnView> all) {
        List<TurnId> ids = all.stream().map(TurnView::id).toList();
        int first = ids.indexOf(passage.fromTurn());
        int last = ids.indexOf(passage.toTurn());
        try {
            return first < 0 || last < first
                    ? Optional.empty()
                    : Optional.of(new FoundPassage(passage, all.subList(first, last + 1)));
        } catch (Refusal outside) {
            return Optional.empty();
        }
    }

    /** The same passage once the cuts are made. */
    static Passage cut(Passage passage, Collection<TurnView> all, Veil cuts) {
        return new Passage(
                passage.transcript(),
                passage.side(),
                passage.fromTurn(),
                offset(passage.fromTurn(), passage, passage.from(), all, cuts, false),
                passage.toTurn(),
                offset(passage.toTurn(), passage, passage.to(), all, cuts, true));
    }

    private static int offset(
            TurnId turn, Passage passage, int offset, Collection<TurnView> all, Veil cuts, boolean end) {
        return all.stream()
                .filter(one -> one.id().equals(turn))
                .findFirst()
                .map(one -> Objects.requireNonNullElse(FoundPassage.text(one, passage.side()), ""))
                .map(text -> cuts.shown(turn, passage.side(), text, offset, end))
                .orElse(offset);
    }
}
