package press.verbatim;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the desk and the public site as one application; called by the launcher and by tests. Beans are named with their package, since
 * two rooms may call a class of their own alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Verbatim {
    /** Makes a relative data folder absolute, because H2 refuses relative ones, and starts. */
    public static void main(String[] args) {
        String data = System.getenv().getOrDefault("VERBATIM_DATA", "verbatim-data");
        System.setProperty(
                "VERBATIM_DATA", Path.of(data).toAbsolutePath().normalize().toString());
        SpringApplication.run(Verbatim.class, args);
    }
}
