package press.verbatim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import press.verbatim.platform.DataDirectory;

/**
 * Starts the desk and the public site as one application; called by the launcher and by tests. Beans are named with their package, since
 * two rooms may call a class of their own alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Verbatim {
    public static void main(String[] args) {
        DataDirectory.settle();
        SpringApplication.run(Verbatim.class, args);
    }
}
