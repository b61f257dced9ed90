package press.verbatim.platform;

/** Something that does not exist, or must not be known to exist by whoever asks. Services throw it, every door answers 404. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
