package press.verbatim.shell.backup;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import press.verbatim.platform.DataDirectory;

/**
 * The data folder and the database as the application would find them, for commands that work while it is stopped.
 *
 * @param data folder of media and keys
 * @param database by the same settings as the application's own
 */
record Installation(Path data, DataSource database) {

    static Installation fromEnvironment() throws Exception {
        DataDirectory.settle();
        ConfigurableEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        DataSource database = new DriverManagerDataSource(
                existing(settings.getRequiredProperty("spring.datasource.url")),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
        return new Installation(
                Path.of(settings.getRequiredProperty("verbatim.data"))
                        .toAbsolutePath()
                        .normalize(),
                database);
    }

    private static String existing(String url) {
        return url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url;
    }

    void backup(Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(database, data).write(out);
        } catch (SQLException e) {
            throw new BadBackup("The database cannot be read: " + e.getMessage());
        }
    }
}
