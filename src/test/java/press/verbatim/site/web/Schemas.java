package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;

/** Holds JSON against the rules of the standards it follows, as far as the site uses them; they stand in the test resources. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    static List<String> faults(String name, String json) throws Exception {
        try (InputStream schema = Schemas.class.getResourceAsStream("/standards/" + name + ".json")) {
            return REGISTRY
                    .getSchema(schema)
                    .validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Error::toString)
                    .toList();
        }
    }

    static void holds(String name, String json) throws Exception {
        assertThat(faults(name, json)).as(name + ": " + json).isEmpty();
    }
}
