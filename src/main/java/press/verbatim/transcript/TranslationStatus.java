package press.verbatim.transcript;

/** How far the translation of a turn can be relied on. */
public enum TranslationStatus {
    /** Nobody has said who made it. */
    UNSTATED,
    /** Made by a program and read by nobody. */
    MACHINE,
    /** Made by a person, not yet read by a second one; also what was checked and has changed since. */
    DRAFT,
    /** Read against the original by a second person. */
    CHECKED
}
