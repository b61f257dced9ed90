package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reckons and makes changes of a transcript’s text together with everything anchored in it: notes, excerpts, disputes, redactions, and what modules to
 * the right keep bound. {@link RevisionService} calls it for transcripts it was allowed to find.
 */
@Component
class TextChanges {
    private final AnnotationRepository annotations;
    private final ExcerptRepository excerpts;
    private final DisputeRepository disputes;
    private final Redactions redactions;
    private final TurnStore turns;
    private final TurnRewriter rewriter;
    private final Anchors anchors;
    private final ObjectProvider<BoundWords> bound;
    private final Quoting quoting;
    private final Viewer viewer;

    TextChanges(
            AnnotationRepository annotations,
            ExcerptRepository excerpts,
            DisputeRepository disputes,
            Redactions redactions,
            TurnStore turns,
            TurnRewriter rewriter,
            Anchors anchors,
            ObjectProvider<BoundWords> bound,
            Quoting quoting,
            Viewer viewer) {
        this.annotations = annotations;
        this.excerpts = excerpts;
        this.disputes = disputes;
        this.redactions = redactions;
        this.turns = turns;
        this.rewriter = rewriter;
        this.anchors = anchors;
        this.bound = bound;
        this.quoting = quoting;
        this.viewer = viewer;
    }

    /** What the change would do to what whoever asks may see; private notes of others are moved unseen. */
    List<Consequence> reckon(Transcript transcript, Rewrite rewrite) {
        return reckoned(transcript, transcript.revision(), rewrite, Reanchoring.ids(rewrite))
                .consequences();
    }

    /** Makes the change; the transcript already counts the new revision. */
    List<Consequence> make(Transcript transcript, Rewrite rewrite) {
        List<TurnId> ids = Reanchoring.ids(rewrite);
        Reckoned reckoned = reckoned(transcript, transcript.revision() - 1, rewrite, ids);
        rewriter.write(transcript.id(), rewrite, ids);
        reckoned.moves().forEach(Runnable::run);
        return reckoned.consequences();
    }

    /** What becomes of everything, and the moves that follow once the new turns are there. */
    private record Reckoned(List<Consequence> consequences, List<Runnable> moves) {}

    private Reckoned reckoned(Transcript transcript, int revision, Rewrite rewrite, List<TurnId> ids) {
        UUID id = transcript.id().value();
        List<TurnView> all = turns.window(transcript.id(), 0, transcript.turnCount());
        Reanchoring reanchoring = new Reanchoring(transcript.id(), all, rewrite, ids);
        Reckoned reckoned = new Reckoned(new ArrayList<>(), new ArrayList<>());
        Moving moving = new Moving(transcript, revision, reanchoring, reckoned);
        annotations.findByTranscriptIdAndDeletedAtIsNull(id).forEach(note -> note(note, moving));
        excerpts.findByTranscriptId(id).forEach(excerpt -> excerpt(excerpt, moving));
        disputes.findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(List.of(id))
                .forEach(dispute -> dispute(dispute, moving));
        redactions
                .of(transcript.id())
                .forEach(each -> moving.place(
                        Consequence.Kind.REDACTION,
                        each.place(),
                        List::of,
                        moved -> redactions.follow(each, moved, rewrite, ids)));
        bound.orderedStream().forEach(words -> quotations(words, transcript.id(), reanchoring, all, reckoned));
        return reckoned;
    }

    private void note(Annotation note, Moving moving) {
        boolean told = !note.onlyMine() || note.isBy(viewer.staff());
        Consumer<Place> store = moved -> {
            note.moveTo(moved);
            annotations.saveAndFlush(note);
        };
        if (told) {
            moving.place(Consequence.Kind.ANNOTATION, note.place(), List::of, store);
        } else {
            moving.unseen(note.place(), store);
        }
    }

    /** The articles are named of a card that loses its words; of others nothing changes. */
    private void excerpt(Excerpt excerpt, Moving moving) {
        moving.place(Consequence.Kind.EXCERPT, excerpt.place(), () -> quoting.showing(excerpt), moved -> {
            excerpt.moveTo(moved);
            excerpts.saveAndFlush(excerpt);
        });
    }

    private void dispute(Dispute dispute, Moving moving) {
        Place place = dispute.place();
        if (place != null) {
            moving.place(Consequence.Kind.DISPUTE, place, List::of, moved -> {
                dispute.moveTo(moved);
                disputes.saveAndFlush(dispute);
            });
        }
    }

    /**
     * What an article quotes both in its working copy and online is told once. A quotation whose words changed stays bound to what stands
     * there now: its check and its people’s notice say that it is to be looked at.
     */
    private static void quotations(
            BoundWords words,
            TranscriptId transcript,
            Reanchoring reanchoring,
            Collection<TurnView> all,
            Reckoned reckoned) {
        List<Bound> moved = new ArrayList<>();
        List<Bound> lost = new ArrayList<>();
        Set<Consequence> told = new LinkedHashSet<>();
        for (Bound one : words.bound(transcript)) {
            AnchorState waiting = one.waiting();
            if (waiting != null) {
                told.add(quotation(one, waiting, ""));
                continue;
            }
            Reanchoring.Outcome outcome = reanchoring.of(one.passage());
            told.add(quotation(one, outcome.state(), quoted(one.passage(), all)));
            if (!outcome.known()) {
                lost.add(one.lost(outcome.state()));
            } else if (!outcome.passage().equals(one.passage())) {
                moved.add(one.at(outcome.passage()));
            }
        }
        reckoned.consequences().addAll(told);
        reckoned.moves().add(() -> words.move(moved));
        reckoned.moves().add(() -> words.lose(lost));
    }

    private static Consequence quotation(Bound one, AnchorState state, String words) {
        return new Consequence(Consequence.Kind.QUOTATION, state, words, List.of(one.by()));
    }

    private static String quoted(Passage passage, Collection<TurnView> all) {
        Stream<TurnView> covered = all.stream()
                .dropWhile(turn -> !turn.id().equals(passage.fromTurn()))
                .limit(1);
        return covered.filter(turn -> passage.fromTurn().equals(passage.toTurn()))
                .map(turn -> new FoundPassage(passage, List.of(turn)).words())
                .findFirst()
                .orElse("");
    }

    /** Reckons one place after another. */
    private final class Moving {
        private final Transcript transcript;
        private final int revision;
        private final Reanchoring reanchoring;
        private final Reckoned reckoned;

        /** @param revision that of the text as it stands */
        Moving(Transcript transcript, int revision, Reanchoring reanchoring, Reckoned reckoned) {
            this.transcript = transcript;
            this.revision = revision;
            this.reanchoring = reanchoring;
            this.reckoned = reckoned;
        }

        /** One that waited before goes on waiting; what is found is settled at the new revision. */
        void place(Consequence.Kind kind, Place place, Supplier<List<Quoter>> by, Consumer<Place> store) {
            AnchorState state = unseen(place, store);
            Consequence told = new Consequence(kind, state, place.words(), List.of());
            reckoned.consequences().add(told.waits() ? new Consequence(kind, state, place.words(), by.get()) : told);
        }

        /** As {@link #place}, of what whoever asks may not know of. */
        AnchorState unseen(Place place, Consumer<Place> store) {
            Anchors.Anchored before = anchors.locate(
                    place,
                    transcript.id(),
                    revision,
                    turns.byId(transcript.id(), List.of(place.fromTurn(), place.toTurn())));
            boolean settled = before.state() == AnchorState.IN_PLACE || before.state() == AnchorState.MOVED;
            Reanchoring.Outcome outcome = settled
                    ? reanchoring.of(before.passage())
                    : new Reanchoring.Outcome(before.state(), before.passage(), false);
            boolean found = outcome.state() == AnchorState.IN_PLACE || outcome.state() == AnchorState.MOVED;
            reckoned.moves()
                    .add(() -> store.accept(
                            found
                                    ? place.movedTo(outcome.passage(), transcript.revision())
                                    : place.waiting(outcome.state())));
            return outcome.state();
        }
    }
}
