package press.verbatim.shell.backup;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import press.verbatim.platform.DataDirectory;

@Component
class RestoreBeforeMigration implements FlywayMigrationStrategy {
    private final DataDirectory data;

    RestoreBeforeMigration(DataDirectory data) {
        this.data = data;
    }

    @Override
    public void migrate(Flyway flyway) {
        PendingRestore restore = new PendingRestore(data.path());
        if (restore.waits()) {
            try {
                restore.apply(flyway.getConfiguration().getDataSource());
            } catch (Exception e) {
                throw new IllegalStateException(
                        "The backup could not be put in place; it waits for the next start.", e);
            }
        }
        flyway.migrate();
    }
}
