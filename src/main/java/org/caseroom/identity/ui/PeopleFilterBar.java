package org.caseroom.identity.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.identity.PersonState;
import org.caseroom.identity.Role;

/// The fields by which people are filtered. They show the filter of the address, and say so when somebody chooses
/// another.
class PeopleFilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final TextField search = new TextField(getTranslation("people.filter.search"));
    private final OrganizationField organization;
    private final Select<Role> role = new Select<>();
    private final Select<PersonState> state = new Select<>();
    private final Anchor everybody = new Anchor("people", getTranslation("people.filter.reset"));
    private final Span count = new Span();
    private transient PeopleFilter shown = PeopleFilter.ALL;

    PeopleFilterBar(List<OrganizationTree.Node> organizations, SerializableConsumer<PeopleFilter> choose) {
        organization = new OrganizationField(getTranslation("people.filter.organization"), organizations);
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("people.filter.label"));
        describe();
        Stream.<HasValue<?, ?>>of(search, organization, role, state)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        choose.accept(chosen());
                    }
                }));
        count.getElement().setAttribute("role", "status");
        var end = new Div(everybody, count);
        end.addClassNames("cr-actions", "cr-filter-end");
        add(search, organization, role, state, end);
    }

    private void describe() {
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        organization.setPlaceholder(getTranslation("people.filter.all"));
        organization.setClearButtonVisible(true);
        role.setLabel(getTranslation("people.filter.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> each == null ? getTranslation("people.filter.all") : RoleWords.of(each));
        state.setLabel(getTranslation("people.filter.state"));
        state.setItems(PersonState.values());
        state.setItemLabelGenerator(each -> each == null ? getTranslation("people.filter.all") : StateTag.word(each));
        Stream.of(role, state).forEach(field -> {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(getTranslation("people.filter.all"));
            field.setPlaceholder(getTranslation("people.filter.all"));
        });
    }

    /// Shows what is filtered by, and how many that leaves.
    void show(PeopleFilter filter, int people) {
        shown = filter;
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        organization.choose(filter.organization());
        role.setValue(filter.role());
        state.setValue(filter.state());
        everybody.setVisible(filter.narrows());
        count.setText(getTranslation("people.count", "count", people));
    }

    PeopleFilter shown() {
        return shown;
    }

    /// What the fields say, from the first page.
    private PeopleFilter chosen() {
        return new PeopleFilter(
                search.getValue(),
                organization.chosen().orElse(null),
                role.getValue(),
                state.getValue(),
                PeopleFilter.Place.START);
    }
}
