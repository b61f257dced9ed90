package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** Kills a process in the middle of its saves, with the database address the application ships with, and counts what it had confirmed. */
class KillIT {
    private static final int ENOUGH = 400;

    @TempDir
    Path data;

    @Test
    void everyConfirmedSaveSurvivesKill() throws Exception {
        Process writer = write();
        int confirmed = confirmed(writer);
        writer.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(writer.exitValue()).as("killed, not ended").isNotZero();
        assertThat(confirmed).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(found(confirmed)).isEqualTo(confirmed);
    }

    private Process write() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), url(data)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int confirmed(Process writer) throws IOException {
        int last = 0;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            last = Integer.parseInt(line);
            if (last >= ENOUGH) {
                break;
            }
        }
        return last;
    }

    private int found(int confirmed) throws Exception {
        String count = "select count(*) from saves where length(body) = 30000 and id <= " + confirmed;
        try (Connection connection = DriverManager.getConnection(url(data), "verbatim", "");
                var row = connection.createStatement().executeQuery(count)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String url(Path data) throws IOException {
        System.setProperty("verbatim.data", data.toString());
        try {
            StandardEnvironment settings = new StandardEnvironment();
            settings.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
            return settings.getRequiredProperty("spring.datasource.url");
        } finally {
            System.clearProperty("verbatim.data");
        }
    }

    /** The process to kill: saves texts of 30,000 characters and says the number of each once it is committed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0], "verbatim", "")) {
                connection.createStatement().execute("create table saves (id integer primary key, body text)");
                try (var insert = connection.prepareStatement("insert into saves values (?, ?)")) {
                    for (int number = 1; ; number++) {
                        insert.setInt(1, number);
                        insert.setString(2, "é".repeat(30_000));
                        insert.executeUpdate();
                        System.out.println(number);
                    }
                }
            }
        }
    }
}
