package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.transcript.exports.ExportFormat;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Gives a transcript as a file to whoever may see it; the export dialog's links lead here through the desk's interface. Words that leave
 * the desk leave a line in the audit log.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class TranscriptExportService {
    private final TurnStore turns;
    private final Viewer viewer;
    private final AuditLog audit;

    TranscriptExportService(TurnStore turns, Viewer viewer, AuditLog audit) {
        this.turns = turns;
        this.viewer = viewer;
        this.audit = audit;
    }

    /**
     * @param side which text a format writes that carries only one; turns without it are left out
     * @throws Refusal when the format cannot hold this transcript
     */
    @Transactional
    public ExportedFile export(TranscriptId id, ExportFormat format, TextSide side) {
        Transcript transcript = viewer.find(id);
        String translation = transcript.translationLanguage();
        if (side == TextSide.TRANSLATION && translation == null) {
            throw new Refusal("", "transcript.error.translation-missing");
        }
        List<ReadTurn> spoken = turns.window(id, 0, transcript.turnCount()).stream()
                .map(turn -> turn(turn, format.carriesBoth() ? TextSide.ORIGINAL : side))
                .filter(turn -> !turn.text().isEmpty())
                .toList();
        if (format.needsTimes() && spoken.stream().allMatch(turn -> turn.startMillis() == null)) {
            throw new Refusal("", "transcript.error.export-untimed");
        }
        ReadAbout about = about(transcript, format, side);
        audit.record("transcript.exported", id.toString(), format.name());
        return new ExportedFile(
                transcript.plainSlug() + (format.carriesBoth() || side == TextSide.ORIGINAL ? "" : "." + translation)
                        + "." + format.ending(),
                format.mediaType(),
                out -> format.writer().write(about, spoken, out));
    }

    private static ReadTurn turn(TurnView turn, TextSide side) {
        String text = side == TextSide.ORIGINAL ? turn.text() : turn.translation();
        return new ReadTurn(
                turn.index() + 1,
                turn.startMillis(),
                turn.endMillis(),
                turn.speaker(),
                Objects.requireNonNullElse(text, ""),
                turn.translation());
    }

    private static ReadAbout about(Transcript transcript, ExportFormat format, TextSide side) {
        String translation = orEmpty(transcript.translationLanguage());
        boolean translated = !format.carriesBoth() && side == TextSide.TRANSLATION;
        return new ReadAbout(
                transcript.title(),
                transcript.outlet(),
                transcript.recordedOn(),
                translated ? translation : transcript.language(),
                translation);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
