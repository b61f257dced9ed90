package press.verbatim.transcript;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Ids;

/**
 * Takes what was destroyed out of the database’s own files too, where old versions of rows lie on: H2 writes its file anew without them,
 * PostgreSQL its tables. {@link ExpungeService} orders it in its transaction; the task follows at once, and again later for rows that
 * somebody was still reading.
 */
@Component
class StorageCleaning {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("transcript.expunge.storage");
    private static final Duration AGAIN = Duration.ofMinutes(15);

    private final DataSource database;
    private final JdbcTemplate sql;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    StorageCleaning(DataSource database, JdbcTemplate sql, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void order() {
        for (Duration after : List.of(Duration.ZERO, AGAIN)) {
            scheduler
                    .getObject()
                    .schedule(
                            TASK.instance(Ids.next().toString()).build(),
                            clock.instant().plus(after));
        }
    }

    void clean() {
        try {
            HikariDataSource pool = database.unwrap(HikariDataSource.class);
            String address = Objects.requireNonNullElse(pool.getJdbcUrl(), "");
            if (address.startsWith("jdbc:h2:file:")) {
                H2File.rewrite(pool);
            } else if (address.startsWith("jdbc:postgresql:")) {
                vacuum();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void vacuum() {
        sql
                .queryForList(
                        "select tablename from pg_tables where schemaname = current_schema() order by tablename",
                        String.class)
                .stream()
                .filter(table -> !Sweep.LEFT.contains(table))
                .forEach(table -> sql.execute("vacuum full \"" + table + "\""));
    }
}
