package press.verbatim.site.theme;

/** The faces a page may be set in: the one this server sends, and those that readers have already. */
public enum Typeface {
    SPECTRAL,
    SYSTEM_SERIF,
    SYSTEM_SANS
}
