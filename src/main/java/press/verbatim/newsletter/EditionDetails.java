package press.verbatim.newsletter;

import java.util.List;

/** An edition as the desk edits and watches it. */
public record EditionDetails(EditionRow row, EditionDraft draft, List<EditionPiece> pieces, EditionProgress progress) {}
