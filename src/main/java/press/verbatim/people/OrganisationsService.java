package press.verbatim.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;

/** Keeps the organisations of the house's list; their view edits them. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class OrganisationsService {
    private static final UUID LOWEST = new UUID(0, 0);

    private final OrganisationRepository organisations;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationsService(OrganisationRepository organisations, AuditLog audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Organisations by house name, those with any spelling that holds the words of the query. */
    @Transactional(readOnly = true)
    public Slice<OrganisationRow> list(String query, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? List.of("", LOWEST.toString()) : Cursors.decode(cursor, 2);
        List<Organisation> found = organisations.page(
                NameForms.anywhere(query), after.getFirst(), Keys.uuid(after.getLast()), Limit.of(limit + 1));
        return Slice.of(
                        found,
                        limit,
                        last -> Cursors.encode(last.sortName(), last.id().toString()))
                .map(Organisation::row);
    }

    @Transactional(readOnly = true)
    public OrganisationDetails find(OrganisationId id) {
        return present(id).details();
    }

    /** @throws Refusal for a missing or too long word, an ill-formed Wikidata id, or a name that exists */
    @Transactional
    public OrganisationId create(OrganisationDraft draft) {
        Organisation organisation = Organisation.of(draft);
        refuseNamesake(organisation);
        store(organisation, "organisation.created");
        return organisation.id();
    }

    /** @throws StaleVersion when somebody changed the organisation since that version was read */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void update(OrganisationId id, int version, OrganisationDraft draft) {
        Organisation organisation = present(id);
        if (organisation.version() != version) {
            throw new StaleVersion();
        }
        organisation.become(draft);
        refuseNamesake(organisation);
        store(organisation, "organisation.changed");
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void delete(OrganisationId id) {
        Organisation organisation = present(id);
        organisation.deleteAt(clock.instant());
        store(organisation, "organisation.deleted");
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void restore(OrganisationId id) {
        UUID value = id.value();
        Organisation organisation = organisations.findById(value).orElseThrow(NotFound::new);
        organisation.deleteAt(null);
        store(organisation, "organisation.restored");
    }

    private void refuseNamesake(Organisation organisation) {
        boolean exists = organisations.findBySortNameAndDeletedAtIsNull(organisation.sortName()).stream()
                .anyMatch(other -> !other.id().equals(organisation.id()));
        if (exists) {
            throw new Refusal("houseName", "people.error.organisationExists");
        }
    }

    private void store(Organisation organisation, String action) {
        organisations.saveAndFlush(organisation);
        audit.record(action, organisation.id().toString(), "");
    }

    private Organisation present(OrganisationId id) {
        UUID value = id.value();
        return organisations.findByIdAndDeletedAtIsNull(value).orElseThrow(NotFound::new);
    }
}
