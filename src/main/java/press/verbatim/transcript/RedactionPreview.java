package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What redacting a passage would leave to readers.
 *
 * @param aligned the turns of the other text beside it, whole; null where there is none. Left alone they stay public
 * @param elsewhere the same words at other places of the transcript
 */
public record RedactionPreview(
        PassageView passage, @Nullable PassageView aligned, List<PassageView> elsewhere) {}
