package press.verbatim.transcript;

import java.util.List;

/**
 * What redacting passages takes from readers.
 *
 * @param excerpts those made of these words, which lose them
 * @param quoters what quotes them, live or not
 */
public record RedactionReach(List<ExcerptCard> excerpts, List<Quoter> quoters) {}
