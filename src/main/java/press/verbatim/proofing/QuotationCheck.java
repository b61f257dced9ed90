package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.KnownName;
import press.verbatim.proofing.FoundQuote.State;
import press.verbatim.proofing.NameList.Alias;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.BodyMarks;
import press.verbatim.text.CodePoints;
import press.verbatim.text.FrenchCountry;
import press.verbatim.transcript.Passage;

/** One check of one text: finds its quotations, sends each to the check it asks for, and places the results. */
final class QuotationCheck {
    private final Sources sources;
    private final List<KnownName> names;
    private final NameList speakers;
    private final Attribution attribution;
    private final FrenchCountry country;

    QuotationCheck(Sources sources, List<KnownName> names, FrenchCountry country) {
        this.country = country;
        this.sources = sources;
        this.names = names;
        this.speakers = new NameList(ListedNames.of(names).spellings(), labels(sources));
        this.attribution = new Attribution(speakers);
    }

    CheckReport check(CheckRequest request) {
        List<Block> blocks = BodyHtml.paragraphs(request.bodyHtml());
        List<FoundQuote> quotes = QuotationFinder.find(blocks, BodyMarks.quotations(request.bodyHtml()));
        Map<UUID, QuotationBinding> bindings = request.bindings().stream()
                .collect(Collectors.toMap(QuotationBinding::id, Function.identity(), (first, second) -> second));
        Nearby nearby = new Nearby(blocks, quotes, speakers);
        List<QuoteFinding> findings = new ArrayList<>();
        for (FoundQuote quote : quotes) {
            String text = blocks.get(quote.block()).text();
            UUID mark = quote.mark();
            Set<String> named = attribution.speaker(text, quote, quotes);
            Verdict verdict = verdict(quote, mark == null ? null : bindings.get(mark), named, nearby);
            findings.add(placed(findings.size(), quote, text, verdict));
        }
        List<CheckedPart> parts = new ArrayList<>(CheckedPart.titraille(request.titraille()));
        parts.add(CheckedPart.body(request.bodyHtml(), blocks, quotes));
        NamesFound found = new NameCheck(names).find(parts);
        List<NamedPerson> people = found.persons().stream()
                .map(person -> new NamedPerson(person, "", "", null, ""))
                .toList();
        List<TypographyFinding> typography = request.french() ? new TypographyCheck(country).find(parts) : List.of();
        return new CheckReport(findings, found.findings(), people, typography, request.french());
    }

    private Verdict verdict(FoundQuote quote, @Nullable QuotationBinding binding, Set<String> named, Nearby nearby) {
        if (binding != null && binding.declared() != Declared.NONE) {
            return declared(binding.declared());
        }
        if (Tokens.of(quote.words()).isEmpty()) {
            return Verdict.notFound("empty", true);
        }
        Passage passage = binding == null ? null : binding.passage();
        if (binding != null && passage != null) {
            return bound(quote.words(), passage, binding.relation(), named);
        }
        if (quote.state() == State.UNCLOSED || quote.state() == State.UNOPENED) {
            return Verdict.notFound(quote.state() == State.UNCLOSED ? "unclosed" : "unopened", true);
        }
        Verdict free = new FreeCheck(sources.linked(), sources.elsewhere()).check(quote.words(), named);
        if (free.conforms() && !free.weak() && named.isEmpty() && nearby.leavesOpenWhoSpeaks(quote)) {
            return free.unattributed();
        }
        return quote.straight() ? free.weakly() : free;
    }

    private static Verdict declared(Declared declared) {
        return switch (declared) {
            case OWN_INTERVIEW -> Verdict.declared(QuoteResult.OWN_INTERVIEW, "own-interview");
            case TAKEN_FROM -> Verdict.declared(QuoteResult.TAKEN_FROM, "taken-from");
            default -> Verdict.declared(QuoteResult.DISTANCE, "distance");
        };
    }

    private Verdict bound(String words, Passage passage, Relation relation, Set<String> named) {
        List<SourceIndex> sides = sources.sides(passage);
        return sides.isEmpty()
                ? Verdict.notFound("source-unavailable", false)
                : new BoundCheck(sides).check(words, relation, named);
    }

    private static QuoteFinding placed(int index, FoundQuote quote, String text, Verdict verdict) {
        Hit hit = verdict.hit();
        return new QuoteFinding(
                index,
                quote.mark(),
                quote.block(),
                CodePoints.toCodePoints(text, quote.from()),
                CodePoints.toCodePoints(text, quote.to()),
                quote.words(),
                verdict.result(),
                "proofing.rule." + verdict.rule(),
                verdict.flagged(),
                verdict.weak(),
                hit == null ? null : hit.line(),
                verdict.sourceLine(),
                verdict.articleLine());
    }

    private static List<Alias> labels(Sources sources) {
        return sources.speakers().entrySet().stream()
                .map(label -> new Alias(label.getValue(), label.getKey()))
                .toList();
    }
}
