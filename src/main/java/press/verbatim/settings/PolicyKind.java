package press.verbatim.settings;

/** The texts a publication owes its readers; each has its public page. */
public enum PolicyKind {
    PRIVACY,
    TERMS,
    LEGAL,
    ETHICS,
    SOURCES
}
