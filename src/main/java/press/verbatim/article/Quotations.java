package press.verbatim.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.transcript.Passage;

/** Keeps what the quotations marked in a working copy are bound to. */
@Component
class Quotations {
    private static final int NOTE_MAX = 400;
    private static final int MANY = 500;

    private final QuotationRepository quotations;
    private final Sources sources;

    Quotations(QuotationRepository quotations, Sources sources) {
        this.quotations = quotations;
        this.sources = sources;
    }

    List<QuotationBinding> of(Article article) {
        return quotations.findByArticleIdOrderById(article.key()).stream()
                .map(Quotation::binding)
                .toList();
    }

    /** The places of those that are bound to a passage, as a revision keeps them. */
    List<PlaceValue> places(Article article) {
        return quotations.findByArticleIdOrderById(article.key()).stream()
                .flatMap(quotation -> quotation.place().stream())
                .toList();
    }

    /** Those, by the id of their mark, whose words went from the source and that nobody has bound to others since. */
    Set<UUID> waiting(Article article, List<QuotationBinding> now) {
        List<Quotation> waiting = quotations.findByArticleIdAndWaitingIsNotNull(article.key());
        return now.stream()
                .filter(binding -> waiting.stream().anyMatch(quotation -> quotation.standsAs(binding)))
                .map(QuotationBinding::id)
                .collect(Collectors.toSet());
    }

    /** Replaces those that changed; says whether any did. */
    boolean become(Article article, List<QuotationBinding> wanted) {
        Map<UUID, QuotationBinding> after = byId(wanted);
        List<Quotation> before = quotations.findByArticleIdOrderById(article.key());
        List<Quotation> gone = before.stream()
                .filter(quotation -> !quotation
                        .binding()
                        .equals(after.get(quotation.binding().id())))
                .toList();
        Set<QuotationBinding> kept = before.stream().map(Quotation::binding).collect(Collectors.toSet());
        List<QuotationBinding> added = after.values().stream()
                .filter(binding -> !kept.contains(binding))
                .toList();
        quotations.deleteAll(gone);
        quotations.flush();
        added.forEach(binding -> quotations.save(made(article, binding, gone)));
        return !gone.isEmpty() || !added.isEmpty();
    }

    private Quotation made(Article article, QuotationBinding binding, List<Quotation> replaced) {
        Passage passage = binding.passage();
        UUID person = passage == null ? null : sources.speaker(passage).orElse(null);
        Quotation made = new Quotation(article.key(), binding, person);
        replaced.forEach(made::waitAs);
        return made;
    }

    private static Map<UUID, QuotationBinding> byId(List<QuotationBinding> wanted) {
        if (wanted.size() > MANY || wanted.stream().anyMatch(one -> one.note().length() > NOTE_MAX)) {
            throw new Refusal("bindings", "article.refused.bindings", MANY, NOTE_MAX);
        }
        return wanted.stream()
                .collect(Collectors.toMap(QuotationBinding::id, Function.identity(), (first, second) -> second));
    }
}
