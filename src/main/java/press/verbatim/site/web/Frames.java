package press.verbatim.site.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.PublishedSections;
import press.verbatim.platform.Reading;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.Text;
import press.verbatim.text.LanguageTag;

/** Makes what stands around every page, in the public language of the settings; nothing of a request enters here. */
@Component
class Frames {
    private final PublishedSettings settings;
    private final PublishedSections sections;
    private final VerbatimProperties properties;
    private final Words words;
    private final Theme theme;
    private final Wardrobe wardrobe;
    private final SharePictures pictures;

    Frames(
            PublishedSettings settings,
            PublishedSections sections,
            VerbatimProperties properties,
            Words words,
            Theme theme,
            Wardrobe wardrobe,
            SharePictures pictures) {
        this.settings = settings;
        this.sections = sections;
        this.properties = properties;
        this.words = words;
        this.theme = theme;
        this.wardrobe = wardrobe;
        this.pictures = pictures;
    }

    Text text() {
        Locale language = identity().language();
        return (key, arguments) -> words.get(language, key, arguments);
    }

    Dates dates() {
        SiteIdentity identity = identity();
        return new Dates(text(), identity.language(), identity.zone());
    }

    SiteIdentity identity() {
        return Reading.once(SiteIdentity.class, settings::identity);
    }

    /** The language something is written in, where it is not that of the site; null where it is. */
    @Nullable
    String otherLanguage(String own) {
        return LanguageTag.same(language(own), language("")) ? null : own;
    }

    /** The language something is written in, whose own tag may be empty. */
    String language(String own) {
        return identity().languageOf(own);
    }

    String absolute(String path) {
        return properties.absolute(path);
    }

    /** The head of an ordinary page that search engines may list. */
    Frame.Head head(String title, String description, String path) {
        return new Frame.Head(
                text().get("site.title", title, identity().name()),
                description.isBlank() ? identity().baseline() : description,
                absolute(path),
                "website",
                siteCard(),
                path,
                true,
                null,
                false,
                null,
                List.of());
    }

    /** What stands for a page that has no picture of its own. */
    Frame.@Nullable Share siteCard() {
        return pictures.share(pictures.site());
    }

    /** The head of a page about something absent. */
    Frame.Head unlisted(String title, String path) {
        Frame.Head listed = head(title, "", path);
        return new Frame.Head(
                listed.title(),
                listed.description(),
                listed.canonical(),
                "website",
                null,
                path,
                false,
                null,
                false,
                null,
                List.of());
    }

    Frame frame(Frame.Head head, boolean preview) {
        SiteIdentity identity = identity();
        return new Frame(
                text(),
                language(""),
                head,
                identity.name(),
                identity.baseline(),
                identity.publisher(),
                menu(),
                statements(),
                properties.demo(),
                preview || wardrobe.isTrying(),
                wardrobe.style(),
                theme.script(),
                Addresses.icon(wardrobe.choices().accents()),
                Mastheads.of(wardrobe.choices().logos(), identity.name()));
    }

    Frame frame(Frame.Head head) {
        return frame(head, false);
    }

    /** What the publication says of itself, in the order of the foot of every page. */
    List<Link> statements() {
        Stream<Link> written = Statement.of(settings.written()).stream()
                .map(statement -> new Link(text().get(statement.title()), statement.path()));
        Link corrections = new Link(text().get("site.corrections"), Statement.CORRECTIONS);
        return Stream.concat(Stream.of(corrections), written).toList();
    }

    private List<Link> menu() {
        return sections.sections().stream()
                .map(section -> new Link(section.name(), Addresses.section(section.slug())))
                .toList();
    }
}
