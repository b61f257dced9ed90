package press.verbatim.shell.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.verbatim.article.SectionDraft;
import press.verbatim.article.SectionId;
import press.verbatim.article.SectionsService;
import press.verbatim.article.TopicDraft;
import press.verbatim.article.TopicId;
import press.verbatim.article.TopicsService;

/** The sections and the topic of the demonstration. */
@Component
class DemoRubrics {
    private final SectionsService sections;
    private final TopicsService topics;

    DemoRubrics(SectionsService sections, TopicsService topics) {
        this.sections = sections;
        this.topics = topics;
    }

    /** Sections by name, and the one topic. */
    record Rubrics(Map<String, SectionId> sections, TopicId topic) {
        SectionId section(String name) {
            SectionId id = sections.get(name);
            if (id == null) {
                throw new IllegalStateException("no section " + name);
            }
            return id;
        }
    }

    Rubrics make() {
        Map<String, SectionId> made = new HashMap<>();
        for (String name : List.of("Monde", "Europe", "Économie", "Documents")) {
            made.put(name, sections.create(new SectionDraft(name, "")));
        }
        TopicId topic = topics.create(
                new TopicDraft(
                        "Le plan d’Aldria",
                        "",
                        "Deux appels enregistrés, un texte en vingt points : ce qui a été dit, ce qui a été écrit, ce qui est contesté."));
        return new Rubrics(made, topic);
    }
}
