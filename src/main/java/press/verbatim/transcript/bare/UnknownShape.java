package press.verbatim.transcript.bare;

import java.io.IOException;

/** A file that is not built as its kind is, or that carries more than sound and picture: it cannot be rid of its details. */
public final class UnknownShape extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownShape(String what) {
        super(what);
    }
}
