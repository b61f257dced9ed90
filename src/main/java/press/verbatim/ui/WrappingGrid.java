package press.verbatim.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** A list whose cells wrap where there is little room rather than cut what they say. Every list of the desk is one. */
public class WrappingGrid<T> extends Grid<T> {

    public WrappingGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    }
}
