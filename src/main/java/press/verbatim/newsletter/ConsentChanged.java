package press.verbatim.newsletter;

/** The text a visitor agreed to is no longer the one in force: the form is shown again with the present one. */
public class ConsentChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConsentChanged() {
        super("the consent text has changed");
    }
}
