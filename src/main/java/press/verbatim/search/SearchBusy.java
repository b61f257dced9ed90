package press.verbatim.search;

/** There are more searches under way than this node takes at once, or its index is not open yet. The site answers 503. */
public class SearchBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchBusy() {
        super("search is busy");
    }
}
