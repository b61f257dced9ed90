package press.verbatim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the desk and the public site as one application; called by the launcher and by tests. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Verbatim {
    public static void main(String[] args) {
        SpringApplication.run(Verbatim.class, args);
    }
}
