package press.verbatim.site.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.SectionRef;
import press.verbatim.search.Hit;
import press.verbatim.search.Run;
import press.verbatim.site.view.SearchModel;
import press.verbatim.site.view.SearchModel.Entry;
import press.verbatim.site.view.SearchModel.Spot;
import press.verbatim.site.view.Text;
import press.verbatim.transcript.PublicHead;

/** Puts hits of a search into words, each with the address of exactly what was found. */
record Entries(Text text, Dates dates) {

    List<Entry> of(List<Hit> hits) {
        return hits.stream().map(this::of).toList();
    }

    private Entry of(Hit hit) {
        return switch (hit) {
            case Hit.Article found -> article(found);
            case Hit.Document found -> document(found);
        };
    }

    private Entry article(Hit.Article hit) {
        LiveTeaser article = hit.article();
        SectionRef section = article.section();
        return new Entry(
                joined(text.get("site.search.hit.article"), section == null ? "" : section.name()),
                Addresses.article(article.slug()),
                article.headline(),
                runs(hit.words()),
                dates.full(article.publishedAt()).text(),
                List.of());
    }

    private Entry document(Hit.Document hit) {
        PublicHead document = hit.document();
        LocalDate day = document.recordedOn();
        return new Entry(
                text.get(document.whole() ? "site.search.hit.document" : "site.search.hit.excerpts"),
                Addresses.document(document.slug()),
                document.title(),
                runs(hit.about()),
                joined(document.outlet(), day == null ? "" : dates.day(day)),
                hit.passages().stream().map(passage -> spot(document, passage)).toList());
    }

    private Spot spot(PublicHead document, Hit.Passage passage) {
        UUID excerpt = passage.excerpt();
        String address = excerpt == null
                ? Addresses.turn(document.slug(), passage.part(), passage.number())
                : Addresses.excerpt(document.slug(), excerpt);
        String turn = document.kind().written() ? "site.search.turn.written" : "site.search.turn";
        String place = excerpt == null ? text.get(turn, passage.number()) : text.get("site.search.excerpt");
        String whose = passage.language() == null ? text.get("site.document.comment") : passage.speaker();
        return new Spot(address, joined(whose, place), passage.language(), runs(passage.words()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static List<SearchModel.Run> runs(List<Run> words) {
        return words.stream()
                .map(run -> new SearchModel.Run(run.text(), run.found()))
                .toList();
    }
}
