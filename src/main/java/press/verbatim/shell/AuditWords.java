package press.verbatim.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.Words;
import press.verbatim.security.AuditRow;
import press.verbatim.transcript.TranscriptAddress;
import press.verbatim.transcript.TranscriptId;

/** Says the codes of the audit log in words and knows where their subjects are shown. The audit view asks it. */
@Component
class AuditWords {
    static final List<String> FAMILIES = List.of(
            "article",
            "approach",
            "reply",
            "dossier",
            "transcript",
            "annotation",
            "excerpt",
            "dispute",
            "parallel",
            "person",
            "organisation",
            "photo",
            "section",
            "topic",
            "front",
            "newsletter",
            "edition",
            "subscriber",
            "subscribers",
            "staff",
            "settings",
            "policy",
            "theme");
    private static final int SHORT = 8;
    private final Words words;

    AuditWords(Words words) {
        this.words = words;
    }

    /** The act in words; a code without words is shown as it is. */
    String act(AuditRow row, Locale locale) {
        return words.find(locale, "shell.audit.act." + row.action()).orElseGet(row::action);
    }

    /** The detail in words where it is a code such as a visibility, else as it was written. */
    String detail(AuditRow row, Locale locale) {
        return words.find(locale, "shell.audit.detail." + row.detail()).orElseGet(row::detail);
    }

    /** The desk address of an article or a transcript acted on. */
    Optional<String> address(AuditRow row) {
        return switch (family(row)) {
            case "article" -> id(row).map(id -> ArticleDesk.path(new ArticleId(id)));
            case "transcript" -> id(row).map(id -> "/desk/" + new TranscriptAddress(new TranscriptId(id), null).path());
            default -> Optional.empty();
        };
    }

    /** Enough of the subject's identifier to tell two apart. */
    static String subject(AuditRow row) {
        String subject = row.subject();
        return id(row).isPresent() ? "…" + subject.substring(subject.length() - SHORT) : subject;
    }

    private static String family(AuditRow row) {
        return row.action().split("\\.", 2)[0];
    }

    private static Optional<UUID> id(AuditRow row) {
        try {
            return Optional.of(UUID.fromString(row.subject()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
