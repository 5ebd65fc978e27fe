package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.caseroom.learning.delivery.RosterFilter;

/// The fields by which participants of a run are filtered and ordered.
class RosterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final TextField search = new TextField();
    private final Select<RosterFilter.Standing> standing = new Select<>();
    private final Select<RosterFilter.Order> order = new Select<>();
    private final Span count = new Span();

    RosterBar(SerializableConsumer<RosterFilter> choose) {
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("delivery.filter.label"));
        search.setLabel(getTranslation("delivery.filter.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        standing.setLabel(getTranslation("delivery.filter.standing"));
        standing.setItems(RosterFilter.Standing.values());
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(getTranslation("delivery.filter.all"));
        standing.setPlaceholder(getTranslation("delivery.filter.all"));
        standing.setItemLabelGenerator(
                each -> getTranslation(each == null ? "delivery.filter.all" : "delivery.standing." + each.name()));
        order.setLabel(getTranslation("delivery.filter.order"));
        order.setItems(RosterFilter.Order.values());
        order.setItemLabelGenerator(each -> getTranslation("delivery.order." + each.name()));
        search.addValueChangeListener(change -> changed(change.isFromClient(), choose));
        standing.addValueChangeListener(change -> changed(change.isFromClient(), choose));
        order.addValueChangeListener(change -> changed(change.isFromClient(), choose));
        count.addClassName("cr-filter-end");
        count.getElement().setAttribute("role", "status");
        add(search, standing, order, count);
    }

    void show(RosterFilter filter, int participants) {
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        standing.setValue(filter.standing());
        order.setValue(filter.order());
        count.setText(getTranslation("delivery.filter.count", "count", participants));
    }

    private void changed(boolean byReader, SerializableConsumer<RosterFilter> choose) {
        if (byReader) {
            choose.accept(new RosterFilter(search.getValue(), standing.getValue(), order.getValue()));
        }
    }
}
