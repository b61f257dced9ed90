package press.verbatim.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "staff")
class Staff {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "totp_secret")
    private @Nullable String totpSecret;

    @Column
    private String roles = "";

    @Column
    private boolean disabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Staff() {}

    Staff(String email, String displayName, String passwordHash, Set<Role> roles, Instant now) {
        this.id = Ids.next();
        this.email = normalised(email);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = now;
        become(displayName, roles);
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    StaffId id() {
        return new StaffId(id);
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    String totpSecret() {
        return totpSecret;
    }

    boolean disabled() {
        return disabled;
    }

    Set<Role> roles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        for (String role : roles.split(",", -1)) {
            if (!role.isEmpty()) {
                held.add(Role.valueOf(role));
            }
        }
        return held;
    }

    final void become(String name, Set<Role> given) {
        this.displayName = name;
        this.roles = String.join(",", given.stream().sorted().map(Role::name).toList());
    }

    void use(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
    }

    void protectWith(@Nullable String secret) {
        this.totpSecret = secret;
    }

    void disable(boolean off) {
        this.disabled = off;
    }

    StaffPrincipal principal() {
        return new StaffPrincipal(id(), email, displayName, roles(), version == null ? 0 : version);
    }

    StaffAccount account() {
        return new StaffAccount(id(), email, displayName, roles(), disabled, totpSecret != null);
    }
}
