package org.caseroom.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list as a table. On a narrow screen it keeps to the columns without which a row says nothing.
public abstract class PageGrid<T> extends Grid<T> {

    /// Below this many pixels the further columns would only be scrolled past.
    private static final int NARROW = 720;

    private final List<Column<T>> furtherColumns = new ArrayList<>();
    private final String words;
    private @Nullable Registration resizing;

    /// @param label key of what a screen reader calls it
    /// @param words before the name of a column: the key of its header, such as `people.column.`
    protected PageGrid(Class<T> type, String label, String words) {
        super(type, false);
        this.words = words;
        getElement().setProperty("accessibleName", getTranslation(label));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
    }

    /// A column that goes on a narrow screen.
    protected final Column<T> further(String name, String width, SerializableFunction<T, Component> cell) {
        var column = column(name, width, cell);
        furtherColumns.add(column);
        return column;
    }

    protected final Column<T> column(String name, String width, SerializableFunction<T, Component> cell) {
        return addComponentColumn(cell::apply)
                .setKey(name)
                .setHeader(getTranslation(words + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        super.onDetach(event);
    }

    /// @param width of the window in pixels; not positive where it isn't known
    public final void fit(int width) {
        var narrow = width > 0 && width < NARROW;
        furtherColumns.forEach(column -> column.setVisible(!narrow));
    }
}
