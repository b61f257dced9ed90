package press.verbatim.article;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Remembered;

/** The sections and topics readers find articles by. The site's menu and pages read here. */
@Service
@PermitAll
public class PublishedSections {
    private final SectionRepository sections;
    private final TopicRepository topics;
    private final Remembered<List<SectionRef>> menu;

    PublishedSections(SectionRepository sections, TopicRepository topics, ChangeFeed changes) {
        this.sections = sections;
        this.topics = topics;
        this.menu = new Remembered<>(changes, this::readMenu);
    }

    /** In the order of the public menu. */
    @Transactional(readOnly = true)
    public List<SectionRef> sections() {
        return menu.get();
    }

    private List<SectionRef> readMenu() {
        Reading.note(SectionsService.MENU);
        return sections.findByDeletedFalseOrderByPlaceAscNameAsc().stream()
                .map(Section::ref)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<SectionRef> section(String slug) {
        Reading.note(SectionsService.MENU);
        return sections.findBySlugAndDeletedFalse(slug).map(Section::ref);
    }

    @Transactional(readOnly = true)
    public Optional<TopicRef> topic(String slug) {
        Optional<TopicRef> found = topics.findBySlugAndDeletedFalse(slug).map(Topic::ref);
        found.ifPresent(topic -> Reading.note("topic", topic.id()));
        return found;
    }
}
