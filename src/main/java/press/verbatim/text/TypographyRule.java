package press.verbatim.text;

/** What a {@link Mend} mends; the desk names each with a sentence. */
public enum TypographyRule {
    SPACES,
    HIGH_SIGNS,
    COLON,
    GUILLEMETS,
    QUOTATION_MARKS,
    APOSTROPHE,
    ELLIPSIS,
    DASH,
    GROUPS,
    DECIMAL,
    UNIT,
    HOUR,
    ORDINAL,
    NUMERO,
    TITLE,
    CAPITAL,
    LIGATURE
}
