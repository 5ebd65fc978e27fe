package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.caseroom.shared.SingleLine;

/// A field for part of somebody's name. What is looked for stands in the address.
class PeopleSearch extends Div {

    private static final String SEARCH = "search";
    private static final int LONGEST = 100;
    private static final int TYPING_MILLIS = 400;

    PeopleSearch(String search, SerializableConsumer<String> look) {
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", SEARCH);
        var field = new TextField(getTranslation("enrolment.people.search"));
        field.setValue(search);
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look.accept(change.getValue().strip());
            }
        });
        if (!search.isEmpty()) {
            field.setAutofocus(true);
        }
        add(field);
    }

    static String of(QueryParameters parameters) {
        return parameters
                .getSingleParameter(SEARCH)
                .map(String::strip)
                .filter(search -> search.length() <= LONGEST && SingleLine.is(search))
                .orElse("");
    }

    static QueryParameters parameters(String search) {
        return search.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SEARCH, search));
    }
}
