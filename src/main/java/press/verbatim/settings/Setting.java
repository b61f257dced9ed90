package press.verbatim.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "setting")
class Setting {
    @Id
    private String name;

    @Version
    private @Nullable Integer version;

    @Column(name = "setting_value")
    private String value;

    @SuppressWarnings("NullAway.Init")
    protected Setting() {}

    Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String value() {
        return value;
    }

    void become(String wanted) {
        this.value = wanted;
    }
}
