package press.verbatim.newsletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Slice;

/** Reads lists of subscribers, newest first, for the desk's list and its CSV. */
@Component
class SubscriberLists {
    private final JdbcTemplate jdbc;

    SubscriberLists(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Slice<SubscriberRow> page(SubscriberFilter filter, @Nullable String cursor, int limit) {
        Conditions where = conditions(filter);
        if (cursor != null) {
            List<String> last = Cursors.decode(cursor, 2);
            Timestamp at = Timestamp.from(Instant.parse(last.get(0)));
            where.add("(s.created_at < ? or (s.created_at = ? and s.id < ?))", at, at, UUID.fromString(last.get(1)));
        }
        String sql = "select s.id, s.address, n.name, s.state, s.created_at, s.confirmed_at, s.ended_at"
                + " from subscriber s join newsletter n on n.id = s.newsletter_id" + where.sql()
                + " order by s.created_at desc, s.id desc limit " + (limit + 1);
        List<SubscriberRow> found =
                jdbc.query(sql, (row, number) -> row(row), where.values().toArray());
        return Slice.of(
                found,
                limit,
                last -> Cursors.encode(last.since().toString(), last.id().toString()));
    }

    private static Conditions conditions(SubscriberFilter filter) {
        Conditions where = new Conditions(new ArrayList<>(), new ArrayList<>());
        String query = filter.query().strip().toLowerCase(Locale.ROOT);
        if (!query.isEmpty()) {
            String prefix = literal(query) + "%";
            where.add("(s.normalised like ? or s.domain like ?)", prefix, prefix.replaceFirst("^@", ""));
        }
        if (filter.state() != null) {
            where.add("s.state = ?", filter.state().name());
        }
        if (filter.newsletter() != null) {
            where.add("s.newsletter_id = ?", filter.newsletter());
        }
        if (filter.from() != null) {
            where.add("s.created_at >= ?", Timestamp.from(filter.from()));
        }
        if (filter.until() != null) {
            where.add("s.created_at < ?", Timestamp.from(filter.until()));
        }
        return where;
    }

    private static String literal(String query) {
        return query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static SubscriberRow row(ResultSet row) throws SQLException {
        return new SubscriberRow(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                SubscriberState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("confirmed_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private record Conditions(List<String> parts, List<Object> values) {
        void add(String part, Object... with) {
            parts.add(part);
            values.addAll(List.of(with));
        }

        String sql() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }
    }
}
