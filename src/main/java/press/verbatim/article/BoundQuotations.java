package press.verbatim.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.Bound;
import press.verbatim.transcript.BoundWords;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

/** Tells transcripts which quotations of articles are bound to them, and moves these when a text is corrected. */
@Component
class BoundQuotations implements BoundWords {
    private static final String PLACE = "transcript_id, side, from_turn, from_offset, to_turn, to_offset, waiting";
    private static final String MOVE = "side = ?, from_turn = ?, from_offset = ?, to_turn = ?, to_offset = ?";

    private final JdbcClient sql;
    private final Uses uses;
    private final ChangeFeed changes;

    BoundQuotations(JdbcClient sql, Uses uses, ChangeFeed changes) {
        this.sql = sql;
        this.uses = uses;
        this.changes = changes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bound> bound(TranscriptId transcript) {
        Map<String, Quoter> quoters = uses.quoting(transcript).stream()
                .collect(Collectors.toMap(Quoter::id, Function.identity(), (one, same) -> one));
        return Stream.concat(working(transcript), live(transcript))
                .filter(row -> quoters.containsKey(row.article().toString()))
                .map(row -> row.bound(quoters))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quoter> showing(Collection<ExcerptId> excerpts) {
        return excerpts.stream()
                .flatMap(excerpt -> uses.showing(excerpt).stream())
                .distinct()
                .toList();
    }

    @Override
    @Transactional
    public void move(Collection<Bound> moved) {
        for (Bound one : moved) {
            Passage to = one.passage();
            set(
                    one,
                    MOVE,
                    to.side().name(),
                    to.fromTurn().value(),
                    to.from(),
                    to.toTurn().value(),
                    to.to());
            changes.publish("article:" + one.by().id());
        }
        moved.stream()
                .filter(one -> !one.frozen())
                .map(Bound::holder)
                .distinct()
                .forEach(this::outdate);
    }

    @Override
    @Transactional
    public void lose(Collection<Bound> lost) {
        lost.forEach(one ->
                set(one, "waiting = ?", Objects.requireNonNull(one.waiting()).name()));
    }

    private void set(Bound one, String columns, Object... values) {
        String table = one.frozen() ? "article_revision_quotation" : "article_quotation";
        String holder = one.frozen() ? "revision_id" : "article_id";
        sql.sql("update " + table + " set " + columns + " where binding_id = ? and " + holder + " = ?")
                .params(Stream.concat(Stream.of(values), Stream.of(one.binding(), one.holder()))
                        .toList())
                .update();
    }

    /** An editor open elsewhere holds the old places: its next save must not put them back unseen. */
    private void outdate(UUID article) {
        sql.sql("update article set copy_version = copy_version + 1, version = version + 1 where id = ?")
                .param(article)
                .update();
    }

    private Stream<Row> working(TranscriptId transcript) {
        return sql
                .sql("select article_id as article, article_id as holder, binding_id, " + PLACE
                        + " from article_quotation where transcript_id = ? order by id")
                .param(transcript.value())
                .query((row, number) -> row(row, false))
                .list()
                .stream();
    }

    private Stream<Row> live(TranscriptId transcript) {
        return sql
                .sql(
                        "select r.article_id as article, r.id as holder, q.binding_id, q."
                                + PLACE.replace(", ", ", q.")
                                + " from article_revision_quotation q join article_revision r on r.id = q.revision_id"
                                + " join article a on a.live_revision_id = r.id where q.transcript_id = ? order by r.id, q.place")
                .param(transcript.value())
                .query((row, number) -> row(row, true))
                .list()
                .stream();
    }

    private static Row row(ResultSet row, boolean frozen) throws SQLException {
        String waiting = row.getString("waiting");
        return new Row(
                row.getObject("article", UUID.class),
                row.getObject("holder", UUID.class),
                row.getObject("binding_id", UUID.class),
                frozen,
                new Passage(
                        new TranscriptId(row.getObject("transcript_id", UUID.class)),
                        TextSide.valueOf(row.getString("side")),
                        new TurnId(row.getObject("from_turn", UUID.class)),
                        row.getInt("from_offset"),
                        new TurnId(row.getObject("to_turn", UUID.class)),
                        row.getInt("to_offset")),
                waiting == null ? null : AnchorState.valueOf(waiting));
    }

    private record Row(
            UUID article,
            UUID holder,
            UUID binding,
            boolean frozen,
            Passage passage,
            @Nullable AnchorState waiting) {
        Bound bound(Map<String, Quoter> quoters) {
            Quoter by = Objects.requireNonNull(quoters.get(article.toString()));
            return new Bound(holder, binding, by, frozen, passage, waiting);
        }
    }
}
