package press.verbatim.people.ui;

import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Slice;

/** What a {@link NameList} shows and does; the views of persons and of organisations say it for theirs. */
interface Names<T> {
    Slice<T> list(String query, @Nullable String cursor, int limit);

    String houseName(T row);

    void edit(T row);

    void delete(T row);

    void restore(T row);
}
