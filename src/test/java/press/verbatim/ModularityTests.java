package press.verbatim;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesCallOnlyToTheirLeft() {
        ApplicationModules.of(Verbatim.class).verify();
    }
}
