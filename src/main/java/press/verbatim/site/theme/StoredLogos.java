package press.verbatim.site.theme;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredLogos extends Repository<StoredLogo, String> {
    StoredLogo save(StoredLogo logo);

    Optional<StoredLogo> findById(String name);
}
