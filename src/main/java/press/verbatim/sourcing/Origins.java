package press.verbatim.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.GateText;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.SourceLine;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.Normal;

/**
 * Says where quotations come from. A declared origin counts as named where the article itself holds the first words of
 * its note, up to a comma or bracket; otherwise it is a source the article does not name, and is treated so.
 */
final class Origins {
    private final Map<UUID, QuotationBinding> bindings;
    private final String text;

    Origins(GateText text) {
        this.bindings = text.bindings().stream()
                .collect(Collectors.toMap(QuotationBinding::id, Function.identity(), (first, second) -> second));
        this.text = Normal.fold(BodyHtml.plain(text.body()));
    }

    List<Origin> of(List<QuoteFinding> findings) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        findings.forEach(finding -> {
            Origin origin = of(finding);
            if (origin != null) {
                origins.merge(origin.kind() + origin.name(), origin, Origins::more);
            }
        });
        return new ArrayList<>(origins.values());
    }

    /** Whether what was declared of a quotation may be told to whoever reads the article. */
    boolean named(QuoteFinding finding) {
        QuotationBinding binding = binding(finding);
        return binding == null || binding.declared() == Declared.NONE || isNamed(binding.note());
    }

    /** What was declared of a quotation, as it was typed. */
    String note(QuoteFinding finding) {
        QuotationBinding binding = binding(finding);
        return binding == null ? "" : binding.note();
    }

    static boolean traced(QuoteFinding finding) {
        return !finding.flagged()
                && switch (finding.result()) {
                    case CONFORME, TYPOGRAPHY_ONLY, CUT, TRANSLATION_CONFORMS, TRANSPOSED -> finding.source() != null;
                    case OWN_INTERVIEW, TAKEN_FROM -> true;
                    default -> false;
                };
    }

    static Spot spot(QuoteFinding finding) {
        return new Spot(finding.paragraph(), finding.from(), finding.to());
    }

    private @Nullable Origin of(QuoteFinding finding) {
        SourceLine source = finding.source();
        return switch (finding.result()) {
            case OWN_INTERVIEW -> declared(finding, Origin.Kind.OWN_INTERVIEW);
            case TAKEN_FROM -> declared(finding, Origin.Kind.TAKEN_FROM);
            default ->
                source == null || !traced(finding)
                        ? null
                        : new Origin(
                                Origin.Kind.TRANSCRIPT,
                                source.speaker() + " · " + source.title(),
                                true,
                                1,
                                spot(finding));
        };
    }

    private Origin declared(QuoteFinding finding, Origin.Kind kind) {
        String note = note(finding);
        return new Origin(kind, note, isNamed(note), 1, spot(finding));
    }

    private boolean isNamed(String note) {
        String name = Normal.fold(note.split("[,;(]", 2)[0]);
        return !name.isBlank() && text.contains(name);
    }

    private @Nullable QuotationBinding binding(QuoteFinding finding) {
        UUID id = finding.bindingId();
        return id == null ? null : bindings.get(id);
    }

    private static Origin more(Origin one, Origin other) {
        return new Origin(one.kind(), one.name(), one.named(), one.quotations() + other.quotations(), one.spot());
    }
}
