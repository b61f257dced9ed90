package press.verbatim.article;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import press.verbatim.security.TestStaff;

/** Makes articles for tests, through the services, as the person who would make them. */
@Component
public class ArticleFixture {
    private final ArticleService articles;
    private final SectionsService sections;
    private final PublishingService publishing;

    ArticleFixture(ArticleService articles, SectionsService sections, PublishingService publishing) {
        this.articles = articles;
        this.sections = sections;
        this.publishing = publishing;
    }

    /** An empty draft of the person. */
    public ArticleId draftBy(TestStaff.Person person) {
        return person.does(() -> articles.create(Genre.PAPER));
    }

    /** A draft that could be published: headline, text, section. */
    public ArticleId writtenBy(TestStaff.Person person, String headline) {
        ArticleId id = draftBy(person);
        SectionId section = aSection();
        person.acts(() -> {
            write(id, headline, "<p>Le texte de l’article.</p>");
            dress(id, section);
        });
        return id;
    }

    /** An article by a reporter that an editor has put online. */
    public ArticleId live(String headline) {
        ArticleId id = writtenBy(TestStaff.REPORTER, headline);
        TestStaff.EDITOR.acts(() -> publishing.publish(id, GatePass.NONE));
        return id;
    }

    /** Saves over the latest version as whoever is signed in. */
    public void write(ArticleId id, String headline, String body) {
        WorkingCopy copy = new WorkingCopy("Négociations", headline, "Le chapô.", body);
        articles.save(id, new SaveRequest(articles.open(id).version(), copy, List.of()));
    }

    /** Puts the article in the section as whoever is signed in. */
    public void dress(ArticleId id, SectionId section) {
        dress(
                id,
                now -> new Dressing(
                        now.slug(),
                        now.genre(),
                        now.language(),
                        now.bylines(),
                        section,
                        now.topics(),
                        now.keywords(),
                        now.photo()));
    }

    /** Has the article be in a language, a BCP 47 tag, as whoever is signed in. */
    public void write(ArticleId id, String language) {
        dress(id, now -> at(now, now.slug(), language));
    }

    /** Gives the article an address of its own and a language, as whoever is signed in. */
    public void address(ArticleId id, String slug, String language) {
        dress(id, now -> at(now, slug, language));
    }

    private void dress(ArticleId id, UnaryOperator<Dressing> change) {
        ArticleDraft draft = articles.open(id);
        articles.saveDressing(id, draft.dressingVersion(), change.apply(draft.dressing()));
    }

    private static Dressing at(Dressing now, String slug, String language) {
        return new Dressing(
                slug, now.genre(), language, now.bylines(), now.section(), now.topics(), now.keywords(), now.photo());
    }

    /** The first section there is. */
    public SectionId aSection() {
        return TestStaff.SITE_ADMIN.does(() -> sections.list().stream()
                .findFirst()
                .map(SectionRow::id)
                .orElseGet(() -> sections.create(new SectionDraft("Monde", ""))));
    }
}
