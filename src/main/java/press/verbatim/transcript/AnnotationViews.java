package press.verbatim.transcript;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;

/** Puts together what is shown of notes that a service was allowed to find: place, names, answers, the excerpt made of one. */
@Component
class AnnotationViews {
    private final ExcerptRepository excerpts;
    private final ReplyRepository replies;
    private final TurnStore turns;
    private final Anchors anchors;
    private final Viewer viewer;
    private final StaffDirectory staff;

    AnnotationViews(
            ExcerptRepository excerpts,
            ReplyRepository replies,
            TurnStore turns,
            Anchors anchors,
            Viewer viewer,
            StaffDirectory staff) {
        this.excerpts = excerpts;
        this.replies = replies;
        this.turns = turns;
        this.anchors = anchors;
        this.viewer = viewer;
        this.staff = staff;
    }

    /** What all of them have in common, looked up once. */
    private record Around(
            Map<TurnId, TurnView> ends,
            Map<StaffId, String> names,
            Map<AnnotationId, Excerpt> excerpts,
            Map<AnnotationId, List<AnnotationReply>> replies) {
        String name(@Nullable StaffId of) {
            return of == null ? "" : names.getOrDefault(of, "");
        }
    }

    AnnotationView of(Transcript transcript, Annotation annotation) {
        return of(transcript, List.of(annotation)).getFirst();
    }

    /** In the order of the text. */
    List<AnnotationView> of(Transcript transcript, Collection<Annotation> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<AnnotationId, List<AnnotationReply>> answers =
                replies.to(found.stream().map(each -> each.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(AnnotationReply::annotation));
        Map<TurnId, TurnView> ends = turns.byId(
                transcript.id(),
                found.stream()
                        .flatMap(each ->
                                Stream.of(each.place().fromTurn(), each.place().toTurn()))
                        .toList());
        Around around = new Around(ends, names(found, answers.values()), excerptsOf(transcript), answers);
        return found.stream()
                .map(each -> view(each, anchors.locate(each.place(), transcript, ends), around))
                .sorted(Comparator.comparingInt(AnnotationView::turnIndex)
                        .thenComparingInt(view -> view.passage().from()))
                .toList();
    }

    private Map<StaffId, String> names(Collection<Annotation> found, Collection<List<AnnotationReply>> answers) {
        Set<StaffId> named = new HashSet<>();
        for (Annotation one : found) {
            named.add(one.author());
            StaffId resolver = one.resolvedBy();
            if (resolver != null) {
                named.add(resolver);
            }
        }
        answers.forEach(thread -> thread.forEach(answer -> named.add(answer.author())));
        return staff.names(named);
    }

    private Map<AnnotationId, Excerpt> excerptsOf(Transcript transcript) {
        Map<AnnotationId, Excerpt> made = new HashMap<>();
        for (Excerpt excerpt : excerpts.of(transcript.id().value(), viewer.me(), viewer.isSystem())) {
            AnnotationId from = excerpt.annotation();
            if (from != null) {
                made.put(from, excerpt);
            }
        }
        return made;
    }

    private AnnotationView view(Annotation annotation, Anchors.Anchored anchored, Around around) {
        TurnView first = around.ends().get(anchored.passage().fromTurn());
        Excerpt excerpt = around.excerpts().get(annotation.id());
        return new AnnotationView(
                annotation.id(),
                anchored.passage(),
                annotation.place().words(),
                anchored.state(),
                first == null ? 0 : first.index(),
                first == null || isNowhere(anchored.passage()) ? "" : first.speaker(),
                annotation.motivation(),
                annotation.note(),
                annotation.tags(),
                annotation.onlyMine(),
                annotation.isBy(viewer.staff()),
                around.name(annotation.author()),
                annotation.creator(),
                annotation.createdAt(),
                annotation.changedAt(),
                annotation.resolvedBy() == null ? null : around.name(annotation.resolvedBy()),
                annotation.resolvedAt(),
                thread(annotation, around),
                excerpt == null ? null : excerpt.id(),
                excerpt != null && excerpt.isPublic());
    }

    /** What came from outside and was not found is kept at no words at all. */
    private static boolean isNowhere(Passage passage) {
        return passage.fromTurn().equals(passage.toTurn()) && passage.from() == passage.to();
    }

    private List<ReplyView> thread(Annotation annotation, Around around) {
        return around.replies().getOrDefault(annotation.id(), List.of()).stream()
                .map(reply -> reply.view(around.name(reply.author()), reply.isBy(viewer.staff())))
                .toList();
    }
}
