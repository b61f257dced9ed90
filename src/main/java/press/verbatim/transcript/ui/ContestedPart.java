package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;

/** What a dispute is about: the whole transcript, one of its excerpts, or a passage. */
record ContestedPart(@Nullable ExcerptId excerpt, @Nullable Passage passage, String words) {
    private static final int SHOWN = 90;
    private static final ContestedPart WHOLE = new ContestedPart(null, null, "");

    static ContestedPart of(DisputeView dispute, List<ExcerptCard> excerpts) {
        if (dispute.passage() != null) {
            return new ContestedPart(null, dispute.passage(), dispute.quote());
        }
        return excerpts.stream()
                .filter(card -> card.id().equals(dispute.excerpt()))
                .map(ContestedPart::of)
                .findFirst()
                .orElse(WHOLE);
    }

    /** What may be chosen, the likeliest first: what is selected, the whole, what an existing dispute is about, every excerpt. */
    static List<ContestedPart> choices(
            List<ExcerptCard> excerpts, @Nullable SelectedWords selected, @Nullable DisputeView existing) {
        List<ContestedPart> parts = new ArrayList<>();
        if (selected != null) {
            parts.add(new ContestedPart(null, selected.passage(), selected.words()));
        }
        parts.add(WHOLE);
        if (existing != null) {
            parts.add(of(existing, excerpts));
        }
        excerpts.stream().map(ContestedPart::of).forEach(parts::add);
        return parts.stream().distinct().toList();
    }

    private static ContestedPart of(ExcerptCard card) {
        return new ContestedPart(card.id(), null, card.words());
    }

    String label(Component owner) {
        String kind = passage != null ? "passage" : excerpt != null ? "excerpt" : "whole";
        String shown = words.length() <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN))) + "…";
        return owner.getTranslation("transcript.ui.disputes.part." + kind, shown);
    }
}
