package press.verbatim.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {
    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByIdAndDeletedAtIsNull(UUID id);

    List<Person> findByMergedIntoIsNotNullOrderBySortNameAscIdAsc();

    List<Person> findByIdIn(Collection<UUID> ids);

    List<Person> findBySortNameAndRoleAndDeletedAtIsNull(String sortName, String role);

    @Query("""
            select p from Person p
            where p.deletedAt is null
              and (p.sortName > :name or p.sortName = :name and p.id > :id)
              and (p.id in :alike or exists (select 1 from p.spellings s where s.folded like :pattern escape '\\'))
            order by p.sortName, p.id""")
    List<Person> page(String pattern, Collection<UUID> alike, String name, UUID id, Limit limit);

    @Query("""
            select distinct p from Person p join p.spellings s
            where p.deletedAt is null
              and (p.id in :alike or s.folded = :folded or s.folded like :surname escape '\\')
            order by p.sortName, p.id""")
    List<Person> named(String folded, String surname, Collection<UUID> alike, Limit limit);

    @Query("""
            select new press.verbatim.people.NameRow(p.id, s.spelling, p.houseName, p.wikidata)
            from Person p join p.spellings s where p.deletedAt is null
            order by p.sortName, p.id, index(s)""")
    List<NameRow> names();

    @Query("select new press.verbatim.people.NameStamp(count(p), coalesce(sum(p.version), 0L)) from Person p")
    NameStamp stamp();

    @Query("select new press.verbatim.people.ApartRow(p.id, other) from Person p join p.apart other")
    List<ApartRow> apart();
}
