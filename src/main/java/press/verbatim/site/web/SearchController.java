package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PublishedSections;
import press.verbatim.article.SectionRef;
import press.verbatim.platform.NotFound;
import press.verbatim.search.PublishedSearch;
import press.verbatim.search.SearchBusy;
import press.verbatim.search.Wanted;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** The page readers search by. Its answers are kept by nobody: what was looked for is nobody else’s, and what was found may be taken back. */
@RestController
class SearchController {
    private static final String PAGE = "[1-9][0-9]?";
    private static final String MOMENT = "5";

    private final Answers answers;
    private final SearchPages pages;
    private final PublishedSearch search;
    private final PublishedSections sections;

    SearchController(Answers answers, SearchPages pages, PublishedSearch search, PublishedSections sections) {
        this.answers = answers;
        this.pages = pages;
        this.search = search;
        this.sections = sections;
    }

    @GetMapping(SearchPages.ADDRESS)
    ResponseEntity<byte[]> search(
            @RequestParam(name = "q", required = false) @Nullable String typed,
            @RequestParam(name = "type", required = false) @Nullable String kind,
            @RequestParam(name = "rubrique", required = false) @Nullable String section,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request) {
        String words = Normal.line(typed == null ? "" : typed);
        Sought sought = new Sought(
                shortened(words), CodePoints.length(words) > Wanted.LONGEST, kind(kind), section(section), page(page));
        if (sought.words().isEmpty()) {
            return answers.once(request, Rendered.html(200, pages.form(sought)));
        }
        try {
            return answers.once(request, Rendered.html(200, pages.found(sought, search.find(sought.wanted()))));
        } catch (SearchBusy busy) {
            return later(answers.once(request, Rendered.html(503, pages.busy(sought))));
        }
    }

    private static ResponseEntity<byte[]> later(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, MOMENT)
                .body(page.getBody());
    }

    private static String shortened(String words) {
        return CodePoints.slice(words, 0, Math.min(CodePoints.length(words), Wanted.LONGEST))
                .strip();
    }

    private static Wanted.@Nullable Kind kind(@Nullable String name) {
        return Optional.ofNullable(name).flatMap(Sought::kind).orElse(null);
    }

    private @Nullable SectionRef section(@Nullable String slug) {
        return slug == null || slug.isEmpty() ? null : sections.section(slug).orElseThrow(NotFound::new);
    }

    private static int page(String number) {
        if (!number.matches(PAGE) || Integer.parseInt(number) > Wanted.PAGES) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }
}
