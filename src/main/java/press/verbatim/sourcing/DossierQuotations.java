package press.verbatim.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.article.GateText;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Words;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.QuoteResult;
import press.verbatim.proofing.SourceLine;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PassageView;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.ui.Times;

/**
 * Puts each quotation beside its source. A passage of a restricted or withdrawn transcript, with everything that tells of
 * it, is left out unless it was asked for; a transcript whoever asks may not see is never there to be put in.
 */
@Component
class DossierQuotations {
    private final TranscriptService transcripts;
    private final DisputeService disputes;
    private final RedactionService redactions;
    private final Words words;
    private final Times times;

    DossierQuotations(
            TranscriptService transcripts,
            DisputeService disputes,
            RedactionService redactions,
            Words words,
            Times times) {
        this.transcripts = transcripts;
        this.disputes = disputes;
        this.redactions = redactions;
        this.words = words;
        this.times = times;
    }

    List<Dossier.Quoted> of(GateText text, Set<FilePart> parts, Locale locale) {
        List<QuoteFinding> findings = text.report().quotations().stream()
                .filter(finding -> finding.result() != QuoteResult.DISTANCE)
                .toList();
        Map<TranscriptId, TranscriptHead> open = open(findings, parts);
        Set<Passage> hidden = hidden(findings, parts);
        Map<Passage, List<DisputeView>> contested = disputes.reaching(findings.stream()
                .flatMap(finding -> passage(finding, open, hidden).stream())
                .toList());
        Origins origins = new Origins(text);
        List<Dossier.Quoted> quoted = new ArrayList<>();
        for (QuoteFinding finding : findings) {
            Optional<Passage> passage = passage(finding, open, hidden);
            boolean veiled =
                    finding.source() != null && hidden.contains(finding.source().passage());
            boolean withheld = finding.source() != null && passage.isEmpty();
            quoted.add(new Dossier.Quoted(
                    quoted.size() + 1,
                    veiled ? words.get(locale, "sourcing.dossier.redacted") : finding.words(),
                    withheld ? "" : words.get(locale, finding.result().messageKey()),
                    withheld ? "" : words.get(locale, finding.rule()),
                    passage.flatMap(this::read)
                            .map(view -> source(view, whole(view, parts), locale))
                            .orElse(null),
                    withheld
                            ? words.get(locale, "sourcing.dossier.withheld")
                            : declared(finding, origins, parts, locale),
                    passage.map(one -> contested.getOrDefault(one, List.of())).orElse(List.of()).stream()
                            .map(one -> dispute(one, locale))
                            .toList()));
        }
        return List.copyOf(quoted);
    }

    private Map<TranscriptId, TranscriptHead> open(List<QuoteFinding> findings, Set<FilePart> parts) {
        Collection<TranscriptId> ids = findings.stream()
                .map(QuoteFinding::source)
                .filter(Objects::nonNull)
                .map(SourceLine::transcript)
                .collect(Collectors.toSet());
        boolean all = parts.contains(FilePart.RESTRICTED);
        Stream<TranscriptHead> heads = ids.isEmpty() ? Stream.empty() : transcripts.heads(ids).stream();
        return heads.filter(head -> all || (head.visibility() != Visibility.RESTRICTED && head.withdrawn() == null))
                .collect(Collectors.toMap(TranscriptHead::id, Function.identity()));
    }

    /** Passages whose words readers do not get; they stay out with what was restricted. */
    private Set<Passage> hidden(List<QuoteFinding> findings, Set<FilePart> parts) {
        return parts.contains(FilePart.RESTRICTED)
                ? Set.of()
                : redactions.among(findings.stream()
                        .map(QuoteFinding::source)
                        .filter(Objects::nonNull)
                        .map(SourceLine::passage)
                        .toList());
    }

    /** Whether the other text of whole turns may be put in: it would tell what a redaction beside the passage hides. */
    private boolean whole(PassageView view, Set<FilePart> parts) {
        return parts.contains(FilePart.RESTRICTED)
                || redactions.list(view.passage().transcript()).isEmpty();
    }

    private static Optional<Passage> passage(
            QuoteFinding finding, Map<TranscriptId, TranscriptHead> open, Set<Passage> hidden) {
        return Optional.ofNullable(finding.source())
                .filter(source -> open.containsKey(source.transcript()) && !hidden.contains(source.passage()))
                .map(SourceLine::passage);
    }

    private Optional<PassageView> read(Passage passage) {
        try {
            return Optional.of(transcripts.passage(passage));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private Dossier.Source source(PassageView view, boolean whole, Locale locale) {
        String recorded = view.recordedOn() == null ? "" : times.on(view.recordedOn(), locale);
        String document = Stream.of(view.transcriptTitle(), view.outlet(), recorded)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String other = whole ? view.otherSide() : null;
        return new Dossier.Source(
                view.speaker(),
                document,
                DossierPairs.clock(view.startMillis()),
                view.words(),
                other == null ? "" : other);
    }

    private String declared(QuoteFinding finding, Origins origins, Set<FilePart> parts, Locale locale) {
        boolean tell = origins.named(finding) || parts.contains(FilePart.SOURCES);
        return tell ? origins.note(finding) : words.get(locale, "sourcing.dossier.unnamed");
    }

    private Dossier.Line dispute(DisputeView one, Locale locale) {
        String on = one.saidOn() == null ? "" : times.on(one.saidOn(), locale);
        String who = on.isEmpty() ? one.who() : one.who() + ", " + on;
        String source = one.source().isEmpty() ? "" : " (" + one.source() + ")";
        return new Dossier.Line(words.get(locale, "sourcing.dossier.contested", who), one.words() + source);
    }
}
