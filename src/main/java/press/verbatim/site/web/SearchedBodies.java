package press.verbatim.site.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.search.ReadersBody;

/** Gives search the words of an article as its page shows them, without what only leads elsewhere. */
@Component
class SearchedBodies implements ReadersBody {
    private static final String BESIDE = "sup, .card, .label, .source, .relation, .dispute";
    private static final String BLOCKS = "h2, p, li, figcaption, caption, th, td";

    /** Unlike a line feed, it outlives the folding of white space. */
    private static final String END = "\u2028";

    private final ArticlePages pages;

    SearchedBodies(ArticlePages pages) {
        this.pages = pages;
    }

    @Override
    public String text(LiveArticle article) {
        ExpandedBody expanded = pages.expanded(article, false);
        Element body = Jsoup.parseBodyFragment(expanded.html()).body();
        body.select(BESIDE).remove();
        body.select(BLOCKS).forEach(block -> block.appendText(END));
        Stream<String> notes = expanded.footnotes().stream()
                .map(note -> Jsoup.parseBodyFragment(note).text());
        Stream<String> blocks = Stream.of(body.text().split(END)).map(String::strip);
        return Stream.concat(blocks, notes).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
