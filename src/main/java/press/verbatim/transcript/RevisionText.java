package press.verbatim.transcript;

import java.util.List;

/** What a revision replaced and by what; its page shows both as two labelled lines. */
public record RevisionText(RevisionRow revision, List<LoggedTurn> before, List<LoggedTurn> after) {}
