package press.verbatim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;

/** Fills an arrangement with what is live: what is not drops out, and the rest of the fil follows by date. */
@Component
class FrontFiller {
    private static final int WIRE_LENGTH = 14;
    private static final int SEEN = WIRE_LENGTH + 12;

    private final PublishedArticles articles;

    FrontFiller(PublishedArticles articles) {
        this.articles = articles;
    }

    FrontContent fill(List<FrontPlace> places) {
        List<FrontDesk.Placed> live = live(places);
        List<LiveTeaser> opening = titled(live, FrontSlot.OPENING);
        List<LiveTeaser> wire = new ArrayList<>(titled(live, FrontSlot.WIRE));
        List<LiveTeaser> rest = new ArrayList<>(free(live));
        if (opening.isEmpty() && !rest.isEmpty()) {
            opening = List.of(rest.removeFirst());
        }
        wire.addAll(rest);
        return new FrontContent(
                opening, titled(live, FrontSlot.SECOND), wire.subList(0, Math.min(wire.size(), WIRE_LENGTH)));
    }

    List<FrontDesk.Placed> live(List<FrontPlace> places) {
        Map<ArticleId, LiveTeaser> teasers =
                articles.teasers(places.stream().map(FrontPlace::article).toList());
        return places.stream()
                .flatMap(place -> Stream.ofNullable(teasers.get(place.article()))
                        .map(teaser -> new FrontDesk.Placed(place, teaser)))
                .toList();
    }

    List<LiveTeaser> free(List<FrontDesk.Placed> placed) {
        Set<ArticleId> taken = placed.stream().map(each -> each.article().id()).collect(Collectors.toSet());
        return articles.latest(null, SEEN).items().stream()
                .filter(teaser -> !taken.contains(teaser.id()))
                .toList();
    }

    private static List<LiveTeaser> titled(List<FrontDesk.Placed> live, FrontSlot slot) {
        return live.stream()
                .filter(each -> each.place().slot() == slot)
                .map(FrontFiller::titled)
                .toList();
    }

    private static LiveTeaser titled(FrontDesk.Placed placed) {
        LiveTeaser own = placed.article();
        return new LiveTeaser(
                own.id(),
                own.slug(),
                own.kicker(),
                placed.shownTitle(),
                own.lead(),
                own.genre(),
                own.language(),
                own.section(),
                own.bylines(),
                own.photo(),
                own.publishedAt(),
                own.updatedAt());
    }
}
