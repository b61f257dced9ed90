package press.verbatim;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Empty H2 databases in memory, in the mode the application uses. */
public final class TestH2 {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private TestH2() {}

    /** A new, empty database that lives as long as the test run. */
    public static DataSource newDataSource() {
        return new DriverManagerDataSource("jdbc:h2:mem:plain" + NUMBER.incrementAndGet() + MODE, "verbatim", "");
    }
}
