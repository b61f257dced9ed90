package press.verbatim.site.theme;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ThemeDrafts extends Repository<ThemeDraft, String> {
    Optional<ThemeDraft> findById(String id);

    ThemeDraft saveAndFlush(ThemeDraft draft);
}
