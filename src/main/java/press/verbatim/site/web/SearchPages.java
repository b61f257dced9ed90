package press.verbatim.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.PublishedSections;
import press.verbatim.article.SectionRef;
import press.verbatim.platform.NotFound;
import press.verbatim.search.FoundPage;
import press.verbatim.search.Wanted;
import press.verbatim.search.Wanted.Kind;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.SearchModel;
import press.verbatim.site.view.SearchModel.Choice;
import press.verbatim.site.view.Text;

/** Renders the page of search: the form alone, with what was found, or with the wish to try again. */
@Component
class SearchPages {
    static final String ADDRESS = "/recherche";

    private final Frames frames;
    private final Templates templates;
    private final PublishedSections sections;

    SearchPages(Frames frames, Templates templates, PublishedSections sections) {
        this.frames = frames;
        this.templates = templates;
        this.sections = sections;
    }

    /** Before anything was asked. */
    String form(Sought sought) {
        return page(sought, "", List.of(), tips(), null);
    }

    /** What was typed stays in the field. */
    String busy(Sought sought) {
        return page(sought, frames.text().get("site.search.busy"), List.of(), List.of(), null);
    }

    /** @throws NotFound for a page beyond the last */
    String found(Sought sought, FoundPage found) {
        if (sought.page() > 1 && sought.page() > found.pages()) {
            throw new NotFound();
        }
        Text text = frames.text();
        String summary = found.total() == 0
                ? text.get("site.search.none", sought.named())
                : text.get("site.search.count", found.total(), sought.named());
        return page(sought, summary, remarks(sought, found), found.total() == 0 ? tips() : List.of(), found);
    }

    private String page(
            Sought sought, String summary, List<String> remarks, List<String> tips, @Nullable FoundPage found) {
        SearchModel model = new SearchModel(
                frame(sought),
                sought.words(),
                Wanted.LONGEST,
                sought.kindName(),
                summary,
                remarks,
                tips,
                found == null ? List.of() : kinds(sought),
                found == null || sought.kind() != Kind.ARTICLE ? List.of() : sections(sought),
                found == null ? List.of() : new Entries(frames.text(), frames.dates()).of(found.hits()),
                found == null || found.pages() < 2
                        ? ""
                        : frames.text().get("site.search.position", sought.page(), found.pages()),
                sought.page() > 1 ? sought.at(sought.page() - 1).address() : null,
                found != null && sought.page() < found.pages()
                        ? sought.at(sought.page() + 1).address()
                        : null);
        return templates.page("search", model);
    }

    /** One address stands for the page, whatever was asked; search engines list none of them. */
    private Frame frame(Sought sought) {
        Text text = frames.text();
        String title =
                sought.words().isEmpty() ? text.get("site.search") : text.get("site.search.titleOf", sought.words());
        return frames.frame(frames.unlisted(title, ADDRESS));
    }

    private List<String> remarks(Sought sought, FoundPage found) {
        List<String> keys = new ArrayList<>();
        if (found.total() > 0 && found.reach() == FoundPage.Reach.WORDS) {
            keys.add("site.search.words");
        }
        if (found.total() > 0 && found.reach() == FoundPage.Reach.SOME) {
            keys.add("site.search.some");
        }
        if (!found.complete()) {
            keys.add("site.search.incomplete");
        }
        Text text = frames.text();
        Stream<String> cut = sought.cut() ? Stream.of(text.get("site.search.cut", Wanted.LONGEST)) : Stream.empty();
        Stream<String> far = found.total() > Wanted.PAGES * Wanted.HITS
                ? Stream.of(text.get("site.search.far", Wanted.PAGES * Wanted.HITS))
                : Stream.empty();
        return Stream.of(keys.stream().map(text::get), cut, far)
                .flatMap(each -> each)
                .toList();
    }

    private List<String> tips() {
        return Stream.of("names", "fewer", "phrase")
                .map(tip -> frames.text().get("site.search.tip." + tip))
                .toList();
    }

    private List<Choice> kinds(Sought sought) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(kind(sought, null, "site.search.kind.all"));
        kinds.add(kind(sought, Kind.ARTICLE, "site.search.kind.article"));
        kinds.add(kind(sought, Kind.DOCUMENT, "site.search.kind.document"));
        return kinds;
    }

    private Choice kind(Sought sought, @Nullable Kind kind, String key) {
        return new Choice(frames.text().get(key), sought.of(kind).address(), sought.kind() == kind);
    }

    private List<Choice> sections(Sought sought) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                frames.text().get("site.search.sections.all"), sought.in(null).address(), sought.section() == null));
        for (SectionRef section : sections.sections()) {
            choices.add(new Choice(section.name(), sought.in(section).address(), section.equals(sought.section())));
        }
        return choices;
    }
}
