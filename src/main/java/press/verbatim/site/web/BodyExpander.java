package press.verbatim.site.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import press.verbatim.article.LiveTeaser;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.site.view.ArticleModel.Source;
import press.verbatim.site.view.Text;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.Withdrawn;

/**
 * Turns the ids of one body into what readers see: photos, excerpts, links, numbered sources and notes. Made anew for each
 * page by {@link ArticlePages}.
 */
class BodyExpander {
    private final Templates templates;
    private final Text text;
    private final Excerpts excerpts;
    private final Cards cards;
    private final List<String> footnotes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();

    BodyExpander(Templates templates, Text text, Excerpts excerpts, Cards cards) {
        this.templates = templates;
        this.text = text;
        this.excerpts = excerpts;
        this.cards = cards;
    }

    ExpandedBody expand(String body) {
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        document.select("figure").forEach(this::card);
        document.select("span[data-quotation]").forEach(this::quotation);
        document.select("sup.footnote").forEach(this::footnote);
        document.select("table").forEach(this::table);
        Element expanded = document.body();
        int words = new StringTokenizer(expanded.text()).countTokens();
        return new ExpandedBody(expanded.html(), words, footnotes, sources, List.copyOf(notices));
    }

    private void card(Element figure) {
        String html = "";
        if (figure.hasAttr("data-photo")) {
            html = cards.photo(id(figure, "data-photo")).map(templates::photo).orElse("");
        } else if (figure.hasAttr("data-excerpt")) {
            html = cards.excerpt(id(figure, "data-excerpt")).map(this::excerpt).orElse("");
        } else if (figure.hasAttr("data-parallel")) {
            html = cards.parallel(id(figure, "data-parallel"))
                    .map(this::parallel)
                    .orElse("");
        } else if (figure.hasAttr("data-related")) {
            html = article(cards.article(id(figure, "data-related")));
        }
        figure.before(html);
        figure.remove();
    }

    private String excerpt(ExcerptCard card) {
        Withdrawn gone = card.withdrawn();
        if (gone == null) {
            return templates.excerpt(excerpts.model(card), text);
        }
        tell(gone.notice());
        return gone.mode() == WithdrawalMode.REMOVE ? "" : templates.excerpt(excerpts.model(card), text);
    }

    /** A pair of which one document was withdrawn says nothing any more: both passages go, the notice stays. */
    private String parallel(ParallelCard pair) {
        Stream.of(pair.left(), pair.right())
                .flatMap(card -> Stream.ofNullable(card.withdrawn()))
                .forEach(gone -> tell(gone.notice()));
        return pair.isWithdrawn() ? "" : templates.parallel(excerpts.pair(pair), text);
    }

    private void tell(String notice) {
        notices.add(notice.isBlank() ? text.get("site.article.withdrawnSource") : notice);
    }

    private String article(Optional<LiveTeaser> teaser) {
        return teaser.map(live -> {
                    Element card = new Element("div").addClass("card");
                    card.appendElement("p").addClass("meta").text(text.get("site.article.related"));
                    card.appendElement("a")
                            .attr("href", Addresses.article(live.slug()))
                            .text(live.headline());
                    return card.outerHtml();
                })
                .orElse("");
    }

    private void quotation(Element words) {
        switch (cards.quotation(id(words, "data-quotation"))) {
            case Cards.Quoted.At at -> link(words, at.source());
            case Cards.Quoted.Withdrawn gone -> mask(words, gone.notice());
            case Cards.Quoted.Redacted hidden ->
                words.clearAttributes().addClass("veil").text(text.get("site.veil"));
            case Cards.Quoted.Nowhere nowhere -> words.unwrap();
        }
    }

    private void link(Element words, Source source) {
        int number = sources.indexOf(source) + 1;
        if (number == 0) {
            sources.add(source);
            number = sources.size();
        }
        words.select("a").unwrap();
        words.tagName("a").clearAttributes().addClass("quoted").attr("href", source.address());
        words.appendElement("sup").text(String.valueOf(number));
    }

    private void mask(Element words, String notice) {
        tell(notice);
        words.clearAttributes().addClass("masked").text(text.get("site.quotation.masked"));
    }

    private void footnote(Element note) {
        footnotes.add(note.html());
        String number = String.valueOf(footnotes.size());
        note.empty().clearAttributes().attr("id", "appel-" + number);
        note.appendElement("a")
                .attr("href", "#note-" + number)
                .attr("aria-label", text.get("site.article.note", number))
                .text(number);
    }

    private void table(Element table) {
        Element frame = new Element("div")
                .addClass("table")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", text.get("site.article.table"));
        table.replaceWith(frame);
        frame.appendChild(table);
    }

    private static UUID id(Element element, String attribute) {
        return UUID.fromString(element.attr(attribute));
    }
}
