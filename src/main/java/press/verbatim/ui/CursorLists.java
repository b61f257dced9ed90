package press.verbatim.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Slice;

/**
 * Lets a grid scroll through a list of unknown size that is read by cursor. Views bind their grids with it; to show a changed filter they
 * bind again.
 */
public final class CursorLists {
    private CursorLists() {}

    /** Fills the grid from the source; counts nothing, and remembers the cursors of the pages it has seen. */
    public static <T> void bind(Grid<T> grid, CursorSource<T> source) {
        Pages<T> pages = new Pages<>(source);
        grid.setItems(pages::fetch);
    }

    private static final class Pages<T> {
        private final CursorSource<T> source;
        private final NavigableMap<Integer, String> cursors = new TreeMap<>();

        Pages(CursorSource<T> source) {
            this.source = source;
        }

        Stream<T> fetch(Query<T, Void> query) {
            int from = query.getOffset();
            int wanted = query.getLimit();
            if (from == 0) {
                cursors.clear();
            }
            Integer known = cursors.floorKey(from);
            int at = known == null ? 0 : known;
            return read(at, known == null ? null : cursors.get(known), from, wanted).stream();
        }

        private List<T> read(int start, @Nullable String first, int from, int wanted) {
            List<T> rows = new ArrayList<>();
            int at = start;
            String cursor = first;
            while (rows.size() < wanted) {
                Slice<T> slice = source.page(cursor, wanted);
                int skipped = Math.clamp(from - at, 0, slice.items().size());
                slice.items().stream()
                        .skip(skipped)
                        .limit(wanted - (long) rows.size())
                        .forEach(rows::add);
                at += slice.items().size();
                cursor = slice.next();
                if (cursor == null) {
                    break;
                }
                cursors.put(at, cursor);
            }
            return rows;
        }
    }
}
