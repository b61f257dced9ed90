package press.verbatim.transcript;

import java.io.IOException;
import java.io.Writer;

/** A transcript as a file: what it is called, what it is, and its text as it is written out. The export endpoint sends it. */
public record ExportedFile(String name, String mediaType, Body body) {

    /** The text, written piece by piece. */
    @FunctionalInterface
    public interface Body {
        void writeTo(Writer out) throws IOException;
    }
}
