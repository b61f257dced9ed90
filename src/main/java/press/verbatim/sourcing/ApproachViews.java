package press.verbatim.sourcing;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;

/** Shows requests as they stand now, with the names of who noted them. */
@Component
class ApproachViews {
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

    /** Those of the asker's articles. */
    List<OpenApproach> open() {
        List<OpenApproach> open =
                Stretches.read(approaches::open, one -> one.id().value(), this::open);
        open.sort(Comparator.comparing(
                one -> one.approach().deadline(), Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(open);
    }

    private List<OpenApproach> open(List<Approach> stretch) {
        Map<ArticleId, String> titles =
                articles.titles(stretch.stream().map(Approach::article).collect(Collectors.toSet()));
        List<Approach> own = stretch.stream()
                .filter(one -> titles.containsKey(one.article()))
                .toList();
        return of(null, own).stream()
                .map(view -> new OpenApproach(view, titles.getOrDefault(view.article(), "")))
                .toList();
    }
}
