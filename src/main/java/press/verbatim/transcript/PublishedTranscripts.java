package press.verbatim.transcript;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Reading;

/**
 * What readers may see of transcripts: whole ones, public excerpts, and notices of withdrawal. The site, feeds and search read transcripts
 * through it alone; where quoted words lead, {@link PublishedPassages} tells.
 */
@Service
@PermitAll
public class PublishedTranscripts {
    private static final int PART = PublicTranscript.TURNS_A_PART;

    private final OpenTranscripts transcripts;
    private final ExcerptRepository excerpts;
    private final DisputeRepository disputes;
    private final TurnStore turns;
    private final CreditStore credits;
    private final Cards cards;
    private final Veils veils;

    PublishedTranscripts(
            OpenTranscripts transcripts,
            ExcerptRepository excerpts,
            DisputeRepository disputes,
            TurnStore turns,
            CreditStore credits,
            Cards cards,
            Veils veils) {
        this.transcripts = transcripts;
        this.excerpts = excerpts;
        this.disputes = disputes;
        this.turns = turns;
        this.credits = credits;
        this.cards = cards;
        this.veils = veils;
    }

    /** The public page of a transcript, whole or with its excerpts alone. */
    @Transactional(readOnly = true)
    public Optional<PublicTranscript> find(String slug) {
        return transcripts.find(slug).map(this::page);
    }

    /** One part of a transcript that readers may read whole, counted from one; masked where it is withdrawn so. */
    @Transactional(readOnly = true)
    public Optional<PublicPart> part(String slug, int number) {
        return transcripts
                .find(slug)
                .filter(PublishedTranscripts::isWhole)
                .filter(transcript -> number >= 1 && number <= parts(transcript))
                .map(transcript -> part(transcript, number));
    }

    /** The notice that stands in place of a document withdrawn and removed, text and annotations included. */
    @Transactional(readOnly = true)
    public Optional<Withdrawn> removed(String slug) {
        return transcripts.find(slug).filter(PublishedTranscripts::isRemoved).map(Transcript::withdrawn);
    }

    /** The normative text that anchors of exported annotations count in. */
    @Transactional(readOnly = true)
    public Optional<String> text(String slug) {
        return transcripts
                .find(slug)
                .filter(PublishedTranscripts::isWhole)
                .map(transcript -> normative(transcript).toString());
    }

    /**
     * The public excerpts of a transcript that readers may read whole, placed in its text. One whose words no longer stand where they were is
     * left out, as is one of the translation, which the text does not hold.
     */
    @Transactional(readOnly = true)
    public Optional<List<PublicAnnotation>> annotations(String slug) {
        return transcripts.find(slug).filter(PublishedTranscripts::isWhole).map(this::annotations);
    }

    private List<PublicAnnotation> annotations(Transcript transcript) {
        if (transcript.withdrawn() != null) {
            return List.of();
        }
        NormativeText text = normative(transcript);
        return excerpts
                .findByTranscriptIdAndIsPublicTrueOrderByCreatedAt(
                        transcript.id().value())
                .stream()
                .flatMap(excerpt -> excerpt.annotation(text).stream())
                .sorted(Comparator.comparingInt(PublicAnnotation::start))
                .toList();
    }

    private NormativeText normative(Transcript transcript) {
        List<TurnView> all = turns.window(transcript.id(), 0, transcript.turnCount()).stream()
                .map(turn -> masked(turn, transcript.withdrawn()))
                .toList();
        return new NormativeText(all, veil(transcript));
    }

    /** Nothing is left to hide where the whole is masked. */
    private Veil veil(Transcript transcript) {
        return transcript.withdrawn() == null ? veils.of(transcript) : new Veil(Excerpt.MASK);
    }

    /** The card of a public excerpt. */
    @Transactional(readOnly = true)
    public Optional<ExcerptCard> card(ExcerptId id) {
        return cards(List.of(id)).stream().findFirst();
    }

    /** The cards of those excerpts that are public. */
    @Transactional(readOnly = true)
    public List<ExcerptCard> cards(Collection<ExcerptId> ids) {
        return List.copyOf(Reading.all("card", ids, this::openCards).values());
    }

    private Map<ExcerptId, ExcerptCard> openCards(Collection<ExcerptId> ids) {
        List<Excerpt> open =
                excerpts.openToReaders(ids.stream().map(ExcerptId::value).toList());
        Collection<Transcript> sources =
                transcripts.all(open.stream().map(Excerpt::transcript).toList()).values();
        return cards.forReaders(open, sources).stream().collect(Collectors.toMap(ExcerptCard::id, Function.identity()));
    }

    private PublicTranscript page(Transcript transcript) {
        boolean removed = isRemoved(transcript);
        List<ExcerptCard> open = removed ? List.of() : publicCards(transcript);
        return new PublicTranscript(
                transcript.id(),
                transcript.slug(),
                transcript.title(),
                transcript.outlet(),
                transcript.recordedOn(),
                transcript.kind(),
                transcript.language(),
                transcript.translationLanguage(),
                removed || transcript.translationLanguage() == null ? null : credits.told(transcript.id()),
                removed ? List.of() : participants(transcript, open),
                isWhole(transcript),
                transcript.turnCount(),
                isWhole(transcript) ? parts(transcript) : 0,
                open,
                removed ? List.of() : disputes(transcript, open),
                transcript.withdrawn());
    }

    private List<ExcerptCard> publicCards(Transcript transcript) {
        return cards.forReaders(
                excerpts.findByTranscriptIdAndIsPublicTrueOrderByCreatedAt(
                        transcript.id().value()),
                List.of(transcript));
    }

    /** Where readers see excerpts alone, the speakers of these alone. */
    private List<ParticipantView> participants(Transcript transcript, List<ExcerptCard> open) {
        return turns.participants(transcript.id()).stream()
                .filter(each -> isWhole(transcript)
                        || open.stream().anyMatch(card -> card.speaker().equals(each.label())))
                .toList();
    }

    /** Where readers see excerpts alone, those that contest the whole or one of these. */
    private List<DisputeView> disputes(Transcript transcript, List<ExcerptCard> open) {
        UUID id = transcript.id().value();
        return disputes.findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(List.of(id)).stream()
                .map(Dispute::view)
                .filter(dispute -> dispute.whole()
                        || isWhole(transcript) && dispute.excerpt() == null
                        || open.stream().anyMatch(card -> card.disputes().contains(dispute)))
                .toList();
    }

    private PublicPart part(Transcript transcript, int number) {
        Veil veil = veil(transcript);
        List<TurnView> window = turns.window(transcript.id(), (number - 1) * PART, PART).stream()
                .map(turn -> masked(turn, transcript.withdrawn()))
                .map(veil::of)
                .toList();
        return new PublicPart(number, parts(transcript), window);
    }

    static boolean isWhole(Transcript transcript) {
        return transcript.visibility() == Visibility.PUBLIC && !isRemoved(transcript);
    }

    private static boolean isRemoved(Transcript transcript) {
        Withdrawn withdrawn = transcript.withdrawn();
        return withdrawn != null && withdrawn.mode() == WithdrawalMode.REMOVE;
    }

    private static int parts(Transcript transcript) {
        return (transcript.turnCount() + PART - 1) / PART;
    }

    private static TurnView masked(TurnView turn, @Nullable Withdrawn withdrawn) {
        return withdrawn == null
                ? turn
                : new TurnView(
                        turn.id(),
                        turn.index(),
                        turn.speaker(),
                        turn.person(),
                        turn.startMillis(),
                        turn.endMillis(),
                        Excerpt.MASK,
                        turn.translation() == null ? null : Excerpt.MASK);
    }
}
