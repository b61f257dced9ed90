package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Anchor;
import press.verbatim.text.Anchored;
import press.verbatim.text.TextRange;
import press.verbatim.text.Turning;

/**
 * Gives notes and excerpts whose words have changed a place again: proposes one where there is one, and puts them where a person says.
 * The reader's element calls it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class PlacementService {
    private final AnnotationBook book;
    private final AnnotationViews views;
    private final ExcerptRepository excerpts;
    private final PassageReader passages;
    private final TurnStore turns;
    private final Anchors anchors;
    private final Quoting quoting;
    private final TellQuoters quoters;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;

    PlacementService(
            AnnotationBook book,
            AnnotationViews views,
            ExcerptRepository excerpts,
            PassageReader passages,
            TurnStore turns,
            Anchors anchors,
            Quoting quoting,
            TellQuoters quoters,
            Viewer viewer,
            AuditLog audit,
            ChangeFeed changes) {
        this.book = book;
        this.views = views;
        this.excerpts = excerpts;
        this.passages = passages;
        this.turns = turns;
        this.anchors = anchors;
        this.quoting = quoting;
        this.quoters = quoters;
        this.viewer = viewer;
        this.audit = audit;
        this.changes = changes;
    }

    /** The excerpts of a transcript that wait for a place. */
    @Transactional(readOnly = true)
    public List<WaitingExcerpt> excerpts(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        List<Excerpt> all = excerpts.of(id.value(), viewer.me(), viewer.isSystem());
        var ends = turns.byId(
                id,
                all.stream()
                        .flatMap(one ->
                                Stream.of(one.place().fromTurn(), one.place().toTurn()))
                        .toList());
        return all.stream()
                .flatMap(one -> waiting(
                        one, anchors.locate(one.place(), transcript, ends).state()))
                .toList();
    }

    @Transactional(readOnly = true)
    public PlaceProposal proposal(AnnotationId id) {
        Annotation annotation = book.find(id);
        return proposal(viewer.find(annotation.transcript()), annotation.place());
    }

    @Transactional(readOnly = true)
    public PlaceProposal proposal(ExcerptId id) {
        Excerpt excerpt = visible(id);
        return proposal(viewer.find(excerpt.transcript()), excerpt.place());
    }

    /** Puts a note where its author or an editor says; it quotes the words that stand there. */
    @Transactional
    public AnnotationView place(AnnotationId id, Passage passage) {
        Annotation annotation = book.own(book.find(id));
        Transcript transcript = in(annotation.transcript(), passage);
        annotation.moveTo(Place.of(passages.whole(passage), transcript.revision()));
        book.store(annotation);
        return views.of(transcript, annotation);
    }

    /** Freezes an excerpt anew where a person says; one that readers see is an editor's to place. */
    @Transactional
    public void place(ExcerptId id, Passage passage) {
        Excerpt excerpt = visible(id);
        if (!mayPlace(excerpt)) {
            throw new Refusal("", "transcript.error.excerpt-place");
        }
        Transcript transcript = in(excerpt.transcript(), passage);
        excerpt.mend(passages.whole(passage), transcript);
        excerpts.saveAndFlush(excerpt);
        quoters.tell(transcript, quoting.showing(excerpt), SourceChange.CORRECTED);
        audit.record("excerpt.placed", id.toString(), "transcript " + transcript.id());
        changes.publish("transcript:" + transcript.id());
    }

    private Transcript in(TranscriptId transcript, Passage passage) {
        if (!passage.transcript().equals(transcript)) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        return viewer.find(transcript);
    }

    private Stream<WaitingExcerpt> waiting(Excerpt excerpt, AnchorState state) {
        if (state == AnchorState.IN_PLACE || state == AnchorState.MOVED) {
            return Stream.empty();
        }
        return Stream.of(new WaitingExcerpt(
                excerpt.id(),
                state,
                excerpt.place().words(),
                excerpt.speaker(),
                excerpt.isPublic(),
                mayPlace(excerpt)));
    }

    private boolean mayPlace(Excerpt excerpt) {
        return viewer.isEditor() || !excerpt.isPublic();
    }

    private Excerpt visible(ExcerptId id) {
        return excerpts.visible(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new);
    }

    /**
     * Looks for the words in the whole text as it stands. What stands in several places is not proposed; what stands to the letter in one
     * is, also where its surroundings say that it may be another's.
     */
    private PlaceProposal proposal(Transcript transcript, Place place) {
        List<TurnView> all = turns.window(transcript.id(), 0, transcript.turnCount());
        SideText text = new SideText(
                all.stream().map(TurnView::id).toList(),
                all.stream()
                        .map(turn -> Objects.requireNonNullElse(FoundPassage.text(turn, place.side()), ""))
                        .toList());
        int expected =
                text.range(place.passage(transcript.id())).map(TextRange::from).orElse(-1);
        Anchor anchor = new Anchor(
                line(place.quote().exact()),
                line(place.quote().prefix()),
                line(place.quote().suffix()),
                expected);
        Anchored found = text.place(anchor);
        AnchorState state = AnchorState.valueOf(found.state().name());
        Optional<TextRange> only = found.isSure() ? Optional.empty() : text.only(anchor.quote());
        if (only.isEmpty() && isNowhere(state) || found.end() <= found.start()) {
            return PlaceProposal.none(state);
        }
        TextRange range = only.orElse(new TextRange(found.start(), found.end()));
        TextRange whole = found.isSure() || only.isPresent() ? range : text.instead(anchor, range);
        if (whole.length() == 0) {
            return PlaceProposal.none(AnchorState.GONE);
        }
        FoundPassage now = passages.whole(text.passage(transcript.id(), place.side(), whole));
        boolean turned = !Turning.agree(anchor.quote(), text.words(whole));
        return new PlaceProposal(state, now.passage(), now.words(), now.first().index(), turned);
    }

    private static boolean isNowhere(AnchorState state) {
        return state == AnchorState.AMBIGUOUS || state == AnchorState.GONE;
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }
}
