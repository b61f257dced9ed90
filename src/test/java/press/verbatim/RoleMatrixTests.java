package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds every view, endpoint and service method against the reviewed table; whoever adds or opens a door changes the table too. */
class RoleMatrixTests {
    private static final Path TABLE = Path.of("src/test/resources/role-matrix.txt");
    private static final Path FOUND = Path.of("target/role-matrix.txt");

    @Test
    void everyDoorAsksForTheRolesOfTheReviewedTable() throws IOException {
        List<String> found = RoleMatrix.lines();
        Files.write(FOUND, found);
        assertThat(found)
                .as("Where the change is meant, review it and copy " + FOUND + " to " + TABLE)
                .isEqualTo(reviewed());
    }

    @Test
    void noDoorForgetsToNameItsRoles() throws IOException {
        assertThat(reviewed()).isNotEmpty().noneMatch(line -> line.endsWith("UNDECLARED"));
    }

    private static List<String> reviewed() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
