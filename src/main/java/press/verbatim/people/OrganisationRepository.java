package press.verbatim.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {
    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByIdAndDeletedAtIsNull(UUID id);

    List<Organisation> findBySortNameAndDeletedAtIsNull(String sortName);

    @Query("""
            select o from Organisation o
            where o.deletedAt is null
              and (o.sortName > :name or o.sortName = :name and o.id > :id)
              and exists (select 1 from o.spellings s where s.folded like :pattern escape '\\')
            order by o.sortName, o.id""")
    List<Organisation> page(String pattern, String name, UUID id, Limit limit);
}
