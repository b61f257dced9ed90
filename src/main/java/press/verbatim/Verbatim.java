package press.verbatim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Verbatim {
    public static void main(String[] args) {
        SpringApplication.run(Verbatim.class, args);
    }
}
