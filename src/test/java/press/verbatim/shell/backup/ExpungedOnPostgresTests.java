package press.verbatim.shell.backup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import press.verbatim.TestPostgres;

/** On PostgreSQL, with the files of its tables; its write-ahead log forgets in its own time. */
class ExpungedOnPostgresTests extends ExpungedEverywhere {
    @Override
    List<String> database(Path data) {
        return List.of(
                "--spring.datasource.url=" + TestPostgres.newDatabase(), "--spring.datasource.username=postgres");
    }

    @Override
    boolean inFiles(ConfigurableApplicationContext node, Path data, List<String> spellings) throws Exception {
        JdbcTemplate sql = node.getBean(JdbcTemplate.class);
        sql.execute("checkpoint");
        String folder = sql.queryForObject("show data_directory", String.class);
        String database = sql.queryForObject(
                "select oid::text from pg_database where datname = current_database()", String.class);
        return grep(Path.of(folder, "base", database), spellings);
    }
}
