package press.verbatim.platform;

/** A form was saved over a newer state. Services throw it; views keep what was typed and ask the user to compare. */
public class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale version");
    }
}
