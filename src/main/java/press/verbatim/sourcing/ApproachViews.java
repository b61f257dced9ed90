package press.verbatim.sourcing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;

/** Shows requests as they stand now, with the names of who noted them. */
@Component
class ApproachViews {
    private static final int STRETCH = 200;
    private static final int SHOWN = 500;
    private static final UUID LOWEST = new UUID(0, 0);

    private final ApproachRepository approaches;
    private final OwnArticles articles;
    private final StaffDirectory staff;
    private final Clock clock;

    ApproachViews(ApproachRepository approaches, OwnArticles articles, StaffDirectory staff, Clock clock) {
        this.approaches = approaches;
        this.articles = articles;
        this.staff = staff;
        this.clock = clock;
    }

    List<ApproachView> of(@Nullable WorkingWords text, Collection<Approach> found) {
        Map<StaffId, String> names =
                staff.names(found.stream().map(Approach::createdBy).toList());
        return found.stream()
                .map(one -> one.view(
                        text == null ? null : text.spot(one.words()).orElse(null),
                        names.getOrDefault(one.createdBy(), ""),
                        clock.instant()))
                .toList();
    }

    /** Reads on past the requests of articles that are not the asker's, so that a full list is full. */
    List<OpenApproach> open() {
        List<OpenApproach> open = new ArrayList<>();
        UUID after = LOWEST;
        List<Approach> stretch;
        do {
            stretch = approaches.open(after, Limit.of(STRETCH));
            Map<ArticleId, String> titles =
                    articles.titles(stretch.stream().map(Approach::article).collect(Collectors.toSet()));
            List<Approach> own = stretch.stream()
                    .filter(one -> titles.containsKey(one.article()))
                    .toList();
            of(null, own).forEach(view -> open.add(new OpenApproach(view, titles.getOrDefault(view.article(), ""))));
            after = stretch.isEmpty() ? after : stretch.getLast().id().value();
        } while (stretch.size() == STRETCH && open.size() < SHOWN);
        open.sort(Comparator.comparing(
                one -> one.approach().deadline(), Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(open);
    }
}
