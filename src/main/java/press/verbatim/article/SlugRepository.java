package press.verbatim.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SlugRepository extends Repository<SlugEntry, String> {
    SlugEntry save(SlugEntry entry);

    Optional<SlugEntry> findById(String slug);
}
