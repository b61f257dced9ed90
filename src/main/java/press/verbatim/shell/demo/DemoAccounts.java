package press.verbatim.shell.demo;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import press.verbatim.security.DemoStaff;
import press.verbatim.security.Role;
import press.verbatim.security.StaffId;

/** The five people of the demonstration newsroom and their password: given by configuration, else made at random and printed once. */
@Component
class DemoAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final DemoStaff staff;
    private final Environment environment;

    DemoAccounts(DemoStaff staff, Environment environment) {
        this.staff = staff;
        this.environment = environment;
    }

    /** The people by what they do. */
    record Team(StaffId ines, StaffId malo, StaffId maud, StaffId aline, StaffId hugo) {
        StaffId author(String name) {
            return "malo".equals(name) ? malo : ines;
        }
    }

    Team make() {
        String given = environment.getProperty("VERBATIM_DEMO_PASSWORD", "");
        String password = given.isEmpty() ? random() : given;
        Team team = new Team(
                account("reporter", "Inès Carlier", EnumSet.of(Role.REPORTER), password),
                account("malo", "Malo Bertin", EnumSet.of(Role.REPORTER), password),
                account("editor", "Maud Berthier", EnumSet.of(Role.EDITOR), password),
                account("abonnes", "Aline Roche", EnumSet.of(Role.SUBSCRIBER_ADMIN), password),
                account("admin", "Hugo Lemaire", EnumSet.allOf(Role.class), password));
        if (given.isEmpty()) {
            LOG.info(
                    "Demonstration accounts reporter@, editor@, abonnes@, admin@demo.verbatim.test, password: {}",
                    password);
        }
        return team;
    }

    private StaffId account(String name, String displayName, Set<Role> roles, String password) {
        return staff.account(name + "@demo.verbatim.test", displayName, roles, password);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
