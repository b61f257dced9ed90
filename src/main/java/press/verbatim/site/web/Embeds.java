package press.verbatim.site.web;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.site.view.Contested;
import press.verbatim.transcript.ExcerptCard;

/** Writes public words as plain HTML that other sites show among their own: no style, no script, every link absolute. */
@Component
class Embeds {
    private final Frames frames;

    Embeds(Frames frames) {
        this.frames = frames;
    }

    /** One card with its title and who is named as its author. */
    record Embed(String title, String author, String html) {}

    Embed excerpt(ExcerptCard card) {
        String title = frames.text().get("site.excerpt.title", card.speaker(), card.transcriptTitle());
        return new Embed(title, card.speaker(), quote(card).outerHtml());
    }

    Embed pair(ParallelCard card, String title) {
        Element figure = new Element("figure");
        figure.appendChild(quote(card.left()));
        figure.appendElement("p").text(frames.text().get("site.parallel.relation." + card.relation()));
        figure.appendChild(quote(card.right()));
        if (!card.comment().isBlank()) {
            figure.appendElement("p").text(card.comment());
        }
        String address = frames.absolute(Addresses.pair(card.id().value()));
        figure.appendElement("figcaption")
                .appendElement("a")
                .attr("href", address)
                .text(title);
        return new Embed(title, frames.identity().publisher(), figure.outerHtml());
    }

    private Element quote(ExcerptCard card) {
        String address = frames.absolute(
                Addresses.excerpt(card.transcriptSlug(), card.id().value()));
        Element quote = new Element("blockquote").attr("cite", address);
        quote.appendElement("p").attr("lang", card.language()).text(card.words());
        contested(card).forEach(sentence -> quote.appendElement("p").text(sentence));
        Element source = quote.appendElement("p").text(card.speaker() + ", ");
        source.appendElement("a").attr("href", address).text(card.transcriptTitle());
        return quote;
    }

    private Stream<String> contested(ExcerptCard card) {
        return new Excerpts(frames.text(), frames.dates())
                .disputes(card.disputes()).stream().map(Contested::sentence);
    }
}
