package press.verbatim.ui;

import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Slice;

/** Where a list gets its rows: usually a service method with its filter bound. Views hand it to {@link CursorLists}. */
@FunctionalInterface
public interface CursorSource<T> {

    /**
     * @param cursor null for the beginning, else what the former slice gave
     * @param limit how many rows at most
     */
    Slice<T> page(@Nullable String cursor, int limit);
}
