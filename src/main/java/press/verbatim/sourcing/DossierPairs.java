package press.verbatim.sourcing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.GateText;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Words;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Card;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.ui.Times;

/**
 * The pairs of passages an article shows, for its dossier. One of which a side is restricted, withdrawn or redacted is left out unless that
 * was asked for; what whoever asks may not see is never there.
 */
@Component
class DossierPairs {
    private final ParallelsService parallels;
    private final TranscriptService transcripts;
    private final Words words;
    private final Times times;

    DossierPairs(ParallelsService parallels, TranscriptService transcripts, Words words, Times times) {
        this.parallels = parallels;
        this.transcripts = transcripts;
        this.words = words;
        this.times = times;
    }

    List<Dossier.Pair> of(GateText text, Set<FilePart> parts, Locale locale) {
        return BodyHtml.cards(text.body(), Card.PARALLEL).stream()
                .distinct()
                .flatMap(id -> card(id).stream())
                .filter(pair -> parts.contains(FilePart.RESTRICTED) || isOpen(pair))
                .map(pair -> new Dossier.Pair(
                        words.get(locale, "parallels.relation") + " "
                                + words.get(locale, "parallels.relation." + pair.relation()),
                        source(pair.left(), locale),
                        source(pair.right(), locale),
                        pair.comment()))
                .toList();
    }

    private Optional<ParallelCard> card(UUID id) {
        try {
            return Optional.of(parallels.find(new ParallelId(id)));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private boolean isOpen(ParallelCard pair) {
        Stream<TranscriptHead> heads =
                transcripts.heads(List.of(pair.left().transcript(), pair.right().transcript())).stream();
        return !pair.isWithdrawn()
                && !pair.left().redacted()
                && !pair.right().redacted()
                && heads.allMatch(head -> head.visibility() != Visibility.RESTRICTED);
    }

    private Dossier.Source source(ExcerptCard card, Locale locale) {
        String recorded = card.recordedOn() == null ? "" : times.on(card.recordedOn(), locale);
        String document = Stream.of(card.transcriptTitle(), card.outlet(), recorded)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Dossier.Source(card.speaker(), document, clock(card.startMillis()), card.words(), "");
    }

    static String clock(@Nullable Long millis) {
        if (millis == null) {
            return "";
        }
        Duration at = Duration.ofMillis(millis);
        return "%02d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
