package press.verbatim.shell;

/** How the desk is lit: as the system says, or always one way. */
enum DeskMode {
    AUTO,
    LIGHT,
    DARK
}
