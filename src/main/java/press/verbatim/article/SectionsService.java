package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Slug;

/** The sections of the site, in the order of its menu. Everyone at the desk reads them, the site admin edits them. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.SITE_ADMIN})
public class SectionsService {
    /** The key of the menu, which names every section. */
    static final String MENU = "sections";

    private final SectionRepository sections;
    private final ChangeFeed changes;
    private final AuditLog audit;

    SectionsService(SectionRepository sections, ChangeFeed changes, AuditLog audit) {
        this.sections = sections;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<SectionRow> list() {
        return sections.findByDeletedFalseOrderByPlaceAscNameAsc().stream()
                .map(section -> section.row(sections.articles(section.id().value())))
                .toList();
    }

    @Transactional
    @RolesAllowed(Roles.SITE_ADMIN)
    public SectionId create(SectionDraft typed) {
        SectionDraft draft = checked(typed, null);
        Section section = new Section(
                draft, sections.findByDeletedFalseOrderByPlaceAscNameAsc().size());
        store(section, "section.created");
        return section.id();
    }

    @Transactional
    @RolesAllowed(Roles.SITE_ADMIN)
    public void update(SectionId id, int version, SectionDraft typed) {
        Section section = present(id);
        if (section.version() != version) {
            throw new StaleVersion();
        }
        section.become(checked(typed, id));
        store(section, "section.changed");
    }

    /** Puts the sections in this order. */
    @Transactional
    @RolesAllowed(Roles.SITE_ADMIN)
    public void order(List<SectionId> wanted) {
        Map<SectionId, Integer> places = new HashMap<>();
        wanted.forEach(id -> places.put(id, places.size()));
        for (Section section : sections.findByDeletedFalseOrderByPlaceAscNameAsc()) {
            section.moveTo(places.getOrDefault(section.id(), places.size()));
            store(section, "section.moved");
        }
    }

    /** @throws Refusal while articles stand in it */
    @Transactional
    @RolesAllowed(Roles.SITE_ADMIN)
    public void delete(SectionId id) {
        Section section = present(id);
        int articles = sections.articles(id.value());
        if (articles > 0) {
            throw new Refusal("", "article.refused.section.used", articles);
        }
        section.delete(true);
        store(section, "section.deleted");
    }

    @Transactional
    @RolesAllowed(Roles.SITE_ADMIN)
    public void restore(SectionId id) {
        Section section = present(id);
        section.delete(false);
        store(section, "section.restored");
    }

    private void store(Section section, String act) {
        sections.save(section);
        changes.publish("section:" + section.id());
        changes.publish(MENU);
        audit.record(act, section.id().toString(), "");
    }

    private SectionDraft checked(SectionDraft typed, @Nullable SectionId self) {
        String name = CopyRules.line("name", typed.name(), SectionDraft.NAME_MAX);
        if (name.isEmpty()) {
            throw new Refusal("name", "article.refused.name");
        }
        String slug = Slug.of(typed.slug().isBlank() ? name : typed.slug());
        if (slug.isEmpty()) {
            throw new Refusal("slug", "article.refused.slug");
        }
        Optional<Section> other =
                sections.findBySlug(slug).filter(found -> !found.id().equals(self));
        if (other.isPresent()) {
            throw new Refusal("slug", "article.refused.slug.taken");
        }
        return new SectionDraft(name, slug);
    }

    private Section present(SectionId id) {
        return sections.findById(id.value()).orElseThrow(NotFound::new);
    }
}
