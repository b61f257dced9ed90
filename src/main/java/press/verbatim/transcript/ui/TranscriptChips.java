package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptRow;
import press.verbatim.transcript.Visibility;
import press.verbatim.ui.Chip;
import press.verbatim.ui.Chip.Tone;

/** The chips that tell who may read a transcript, whether it is contested, whether it is withdrawn. */
final class TranscriptChips {
    private TranscriptChips() {}

    static Component[] of(Component owner, TranscriptRow row) {
        return of(owner, row.visibility(), row.disputed(), row.withdrawn());
    }

    static Component[] of(Component owner, TranscriptHead head) {
        return of(owner, head.visibility(), !head.disputes().isEmpty(), head.withdrawn() != null);
    }

    static Tone toneOf(Visibility visibility) {
        return switch (visibility) {
            case RESTRICTED -> Tone.WEAK;
            case NEWSROOM -> Tone.QUIET;
            case EXCERPTS, PUBLIC -> Tone.GOOD;
        };
    }

    private static Component[] of(Component owner, Visibility visibility, boolean disputed, boolean withdrawn) {
        List<Component> chips = new ArrayList<>();
        chips.add(new Chip(owner.getTranslation("transcript.visibility." + visibility), toneOf(visibility)));
        if (disputed) {
            chips.add(new Chip(owner.getTranslation("transcript.ui.disputed"), Tone.WARN));
        }
        if (withdrawn) {
            chips.add(new Chip(owner.getTranslation("transcript.ui.withdrawn"), Tone.WARN));
        }
        return chips.toArray(Component[]::new);
    }
}
