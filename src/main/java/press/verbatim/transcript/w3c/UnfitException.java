package press.verbatim.transcript.w3c;

import java.util.List;

/** Ends the reading of one annotation. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Unfit unfit;

    UnfitException(String path, String reason, Object... arguments) {
        super(path + ": " + reason);
        unfit = new Unfit(path, "transcript.w3c.unfit." + reason, List.of(arguments));
    }

    Unfit unfit() {
        return unfit;
    }
}
