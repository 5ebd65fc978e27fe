package org.caseroom.audit.ui;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.audit.AuditFilter;
import org.caseroom.shared.Days;
import org.caseroom.uikit.DayField;
import org.caseroom.uikit.LocalTimes;

/// The fields by which lines are filtered. They show the filter of the address, and say so when somebody chooses
/// another.
class AuditFilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final TextField search = new TextField();
    private final ComboBox<String> act = new ComboBox<>();
    private final DayField from = new DayField(getTranslation("audit.filter.from"));
    private final DayField until = new DayField(getTranslation("audit.filter.until"));
    private final Checkbox refused = new Checkbox();
    private final Anchor everything = new Anchor("audit", getTranslation("audit.filter.reset"));
    private final transient LocalTimes times;

    AuditFilterBar(LocalTimes times, List<String> acts, SerializableConsumer<AuditFilter> choose) {
        this.times = times;
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("audit.filter.label"));
        labels(acts);
        Stream.<HasValue<?, ?>>of(search, act, from, until, refused)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        choose.accept(chosen());
                    }
                }));
        var end = new Div(refused, everything);
        end.addClassNames("cr-actions", "cr-filter-end");
        add(search, act, from, until, end);
    }

    /// Shows what is filtered by.
    void show(AuditFilter filter) {
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        act.setValue(filter.act());
        from.setValue(filter.days().from());
        until.setValue(filter.days().until());
        refused.setValue(filter.refused());
        everything.setVisible(filter.narrows());
    }

    private AuditFilter chosen() {
        return new AuditFilter(
                search.getValue(),
                act.getValue(),
                refused.getValue(),
                new Days(from.getValue(), until.getValue(), times.zone()),
                null);
    }

    private void labels(List<String> acts) {
        search.setLabel(getTranslation("audit.filter.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        act.setLabel(getTranslation("audit.filter.act"));
        act.setPlaceholder(getTranslation("audit.filter.all"));
        act.setClearButtonVisible(true);
        act.setItemLabelGenerator(each -> getTranslation("audit.act." + each));
        act.setItems(acts.stream()
                .sorted(comparing(
                        each -> getTranslation("audit.act." + each), Collator.getInstance(getLocale())::compare))
                .toList());
        refused.setLabel(getTranslation("audit.filter.refused"));
    }
}
