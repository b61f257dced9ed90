package press.verbatim.settings;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SettingRepository extends Repository<Setting, String> {
    Setting save(Setting setting);

    Optional<Setting> findById(String name);
}
