package press.verbatim.shell.backup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** On the database of one machine, its file included. */
class ExpungedOnH2Tests extends ExpungedEverywhere {
    @Override
    List<String> database(Path data) {
        return List.of(
                "--spring.datasource.url=jdbc:h2:file:" + data.resolve("db/verbatim")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "--spring.datasource.username=verbatim");
    }

    @Override
    boolean inFiles(ConfigurableApplicationContext node, Path data, List<String> spellings) throws Exception {
        return grep(data.resolve("db"), spellings);
    }
}
