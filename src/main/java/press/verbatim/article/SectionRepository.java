package press.verbatim.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<Section, UUID> {
    Section save(Section section);

    Optional<Section> findById(UUID id);

    Optional<Section> findBySlug(String slug);

    Optional<Section> findBySlugAndDeletedFalse(String slug);

    List<Section> findByDeletedFalseOrderByPlaceAscNameAsc();

    @Query("select count(a) from Article a where a.sectionId = :section")
    int articles(UUID section);
}
