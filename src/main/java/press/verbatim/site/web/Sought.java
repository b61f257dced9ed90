package press.verbatim.site.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import press.verbatim.article.SectionRef;
import press.verbatim.search.Wanted;

/**
 * What a reader asked the page of search for.
 *
 * @param words one line, short enough to be read
 * @param cut whether more was typed
 */
record Sought(
        String words,
        boolean cut,
        Wanted.@Nullable Kind kind,
        @Nullable SectionRef section,
        int page) {

    Wanted wanted() {
        return new Wanted(words, kind, section == null ? null : section.id(), page);
    }

    Sought of(Wanted.@Nullable Kind other) {
        return new Sought(words, cut, other, null, 1);
    }

    Sought in(@Nullable SectionRef other) {
        return new Sought(words, cut, Wanted.Kind.ARTICLE, other, 1);
    }

    Sought at(int other) {
        return new Sought(words, cut, kind, section, other);
    }

    /** The words where they stand in quotation marks themselves: those within them are of another kind. */
    String named() {
        return words.replaceAll("«\\s*", "“").replaceAll("\\s*»", "”");
    }

    String kindName() {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Wanted.Kind> kind(String name) {
        return Arrays.stream(Wanted.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String address() {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(SearchPages.ADDRESS).queryParam("q", "{q}");
        if (kind != null) {
            address.queryParam("type", kindName());
        }
        if (section != null) {
            address.queryParam("rubrique", section.slug());
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(words).toUriString();
    }
}
