package press.verbatim.site.theme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThemeVersions extends Repository<ThemeVersion, Integer> {
    ThemeVersion saveAndFlush(ThemeVersion version);

    Optional<ThemeVersion> findById(Integer number);

    Optional<ThemeVersion> findFirstByOrderByNumberDesc();

    /** Zero before the first release. */
    @Query("select coalesce(max(version.number), 0) from ThemeVersion version")
    int latest();

    List<ThemeVersion> findByNumberLessThanOrderByNumberDesc(int before, Limit limit);
}
