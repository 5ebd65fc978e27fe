package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.identity.OrganizationId;
import org.caseroom.learning.results.ResultsChoices;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.words.Alphabetical;
import org.jspecify.annotations.Nullable;

/// The fields by which results are filtered: whose they are, and which attempt counts.
class ResultsBar extends Div {

    private final ComboBox<ResultsChoices.Body> country = new ComboBox<>(getTranslation("results.filter.country"));
    private final ComboBox<ResultsChoices.Body> agency = new ComboBox<>(getTranslation("results.filter.agency"));
    private final Select<ResultsFilter.Which> attempt = new Select<>();
    private transient ResultsFilter shown = ResultsFilter.ALL;

    ResultsBar(SerializableConsumer<ResultsFilter> choose) {
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("results.filter.label"));
        Stream.of(country, agency).forEach(field -> {
            field.setItemLabelGenerator(ResultsChoices.Body::name);
            field.setPlaceholder(getTranslation("results.filter.all"));
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> changed(change.isFromClient(), choose));
        });
        attempt.setLabel(getTranslation("results.filter.attempt"));
        attempt.setItems(ResultsFilter.Which.values());
        attempt.setItemLabelGenerator(each -> getTranslation(
                switch (each) {
                    case FIRST -> "results.filter.first";
                    case BEST -> "results.filter.best";
                }));
        attempt.addValueChangeListener(change -> changed(change.isFromClient(), choose));
        add(country, agency, attempt);
    }

    void show(ResultsFilter filter, ResultsChoices choices) {
        shown = filter;
        show(country, choices.countries(), filter.country());
        show(agency, choices.agencies(), filter.agency());
        attempt.setValue(filter.attempt());
    }

    private void show(
            ComboBox<ResultsChoices.Body> field, List<ResultsChoices.Body> bodies, @Nullable OrganizationId chosen) {
        field.setVisible(bodies.size() > 1 || chosen != null);
        field.setItems(bodies.stream()
                .sorted(Alphabetical.by(ResultsChoices.Body::name, getLocale()))
                .toList());
        field.setValue(bodies.stream()
                .filter(body -> body.id().equals(chosen))
                .findFirst()
                .orElse(null));
    }

    private void changed(boolean byReader, SerializableConsumer<ResultsFilter> choose) {
        if (byReader) {
            choose.accept(
                    new ResultsFilter(idOf(country), idOf(agency), attempt.getValue(), shown.who(), shown.part()));
        }
    }

    private static @Nullable OrganizationId idOf(ComboBox<ResultsChoices.Body> field) {
        return field.getOptionalValue().map(ResultsChoices.Body::id).orElse(null);
    }
}
