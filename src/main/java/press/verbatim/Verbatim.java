package press.verbatim;

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
    /** Allows a data folder relative to the working directory, which H2 otherwise refuses, and starts. */
    public static void main(String[] args) {
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(Verbatim.class, args);
    }
}
