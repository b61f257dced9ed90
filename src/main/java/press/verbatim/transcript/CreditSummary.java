package press.verbatim.transcript;

import java.util.Map;

/**
 * How far a transcript's translation has come.
 *
 * @param translated how many turns have a translation
 * @param byStatus how many of these stand where; every status is named
 */
public record CreditSummary(int translated, Map<TranslationStatus, Integer> byStatus) {}
