package press.verbatim.article.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.SaveResult;
import press.verbatim.article.WorkingCopy;

/** A confirmed save as the editor element hears of it. */
record SavedText(
        int version, Instant savedAt, int signs, @Nullable WorkingCopy erased) {
    static SavedText of(SaveResult.Saved saved) {
        return new SavedText(saved.version(), saved.at(), saved.signs(), saved.erased());
    }
}
