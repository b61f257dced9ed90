package press.verbatim.sourcing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.text.Erasure;
import press.verbatim.transcript.Held;
import press.verbatim.transcript.HoldsWords;
import press.verbatim.transcript.Quoter;

/**
 * Tells which replies hold words to be destroyed and makes their version another, so that a form still open cannot bring the
 * words back. Their rows are plain text and go with those of every other table.
 */
@Component
class ReplyWords implements HoldsWords {
    private final JdbcClient sql;
    private final ChangeFeed changes;

    ReplyWords(JdbcClient sql, ChangeFeed changes) {
        this.sql = sql;
        this.changes = changes;
    }

    private record Kept(UUID id, UUID article, @Nullable String slug, String who, boolean seen, List<String> texts) {}

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<Held> erase(Erasure words) {
        List<Kept> holding = all().stream().filter(reply -> holds(reply, words)).toList();
        holding.forEach(this::change);
        return holding.stream()
                .filter(Kept::seen)
                .map(reply -> new Held(Held.Kind.REPLY, 1, quoter(reply, words), true))
                .toList();
    }

    private List<Kept> all() {
        return sql.sql("select r.id, r.article_id, r.who, r.capacity, r.contested, r.words, r.note, v.slug,"
                        + " (r.state = 'PUBLISHED' and r.deleted_at is null and a.live_state = 'LIVE') as seen"
                        + " from right_of_reply r join article a on a.id = r.article_id"
                        + " left join article_revision v on v.id = a.live_revision_id")
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("article_id", UUID.class),
                        row.getString("slug"),
                        row.getString("who"),
                        row.getBoolean("seen"),
                        List.of(
                                row.getString("who"),
                                row.getString("capacity"),
                                row.getString("contested"),
                                row.getString("words"),
                                row.getString("note"))))
                .list();
    }

    private static boolean holds(Kept reply, Erasure words) {
        return reply.texts().stream().anyMatch(text -> !words.in(text).isEmpty());
    }

    private void change(Kept reply) {
        sql.sql("update right_of_reply set version = version + 1 where id = ?")
                .param(reply.id())
                .update();
        changes.withdraw(Replies.CHANGE + ":" + reply.article());
    }

    private static Quoter quoter(Kept reply, Erasure words) {
        String address = "/article/" + reply.slug() + "#" + PublishedReplies.anchor(new ReplyId(reply.id()));
        return new Quoter("reply", reply.id().toString(), words.plain(reply.who()), true, address);
    }
}
