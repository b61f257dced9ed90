package press.verbatim.transcript;

/** A translated turn with who stands for its translation. */
public record CreditedTurn(TurnView turn, TranslationCredit credit) {}
