package press.verbatim.proofing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

/** Words that a rule no longer stops at, in one text or in all. */
@Entity
@Table(name = "grammar_exception")
class GrammarException {
    @Id
    private UUID id = Ids.next();

    private @Nullable UUID textId;
    private String rule = "";
    private String words = "";
    private Instant since = Instant.EPOCH;

    protected GrammarException() {}

    GrammarException(@Nullable UUID textId, IgnoredWords ignored, Instant since) {
        this.textId = textId;
        this.rule = ignored.rule();
        this.words = ignored.words();
        this.since = since;
    }

    IgnoredWords ignored() {
        return new IgnoredWords(rule, words);
    }

    boolean ofTheHouse() {
        return textId == null;
    }
}
