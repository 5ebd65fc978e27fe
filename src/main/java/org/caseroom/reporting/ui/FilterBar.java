package org.caseroom.reporting.ui;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseroom.identity.OrganizationId;
import org.caseroom.reporting.CompletionChoices;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.StatusWords;
import org.jspecify.annotations.Nullable;

/// The fields by which participants are filtered. They show the filter of the address, and say so when somebody chooses
/// another.
class FilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final ComboBox<CompletionChoices.Run> run = new ComboBox<>();
    private final ComboBox<CompletionChoices.Body> country = new ComboBox<>();
    private final ComboBox<CompletionChoices.Body> agency = new ComboBox<>();
    private final Select<Completion> completion = new Select<>();
    private final Select<Success> success = new Select<>();
    private final TextField search = new TextField();
    private final Span course = new Span();
    private final Anchor everybody = new Anchor("completion", getTranslation("reporting.filter.reset"));
    private final Span count = new Span();
    private transient @Nullable Slug shownCourse;
    private transient @Nullable CompletionChoices offered;

    FilterBar(LocalTimes times, SerializableConsumer<CompletionFilter> choose) {
        addClassName("cr-filter-bar");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("reporting.filter.label"));
        labels(times);
        Stream.<HasValue<?, ?>>of(run, country, agency, completion, success, search)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        choose.accept(chosen());
                    }
                }));
        course.addClassName("cr-tag");
        count.getElement().setAttribute("role", "status");
        var end = new Div(course, everybody, count);
        end.addClassNames("cr-actions", "cr-filter-end");
        add(run, country, agency, completion, success, search, end);
    }

    /// Shows what is filtered by, and how many that leaves.
    void show(CompletionFilter filter, CompletionChoices choices, int participants) {
        offer(choices);
        set(run, choices.runs(), each -> each.id().equals(filter.run()));
        set(country, choices.countries(), each -> each.id().equals(filter.country()));
        set(agency, choices.agencies(), each -> each.id().equals(filter.agency()));
        completion.setValue(filter.completion());
        success.setValue(filter.success());
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        shownCourse = filter.course();
        course.setVisible(shownCourse != null);
        course.setText(getTranslation("reporting.filter.of-course", "course", String.valueOf(shownCourse)));
        everybody.setVisible(filter.narrows());
        count.setText(getTranslation("reporting.list.count", "count", participants));
    }

    /// What the fields say, from the first page.
    private CompletionFilter chosen() {
        return new CompletionFilter(
                run.getOptionalValue().map(CompletionChoices.Run::id).orElse(null),
                shownCourse,
                idOf(country),
                idOf(agency),
                completion.getValue(),
                success.getValue(),
                search.getValue(),
                1);
    }

    private void labels(LocalTimes times) {
        run.setLabel(getTranslation("reporting.filter.run"));
        run.setItemLabelGenerator(each -> getTranslation(
                "reporting.filter.run.opened", "title", each.title(), "date", times.day(each.opensAt())));
        country.setLabel(getTranslation("reporting.filter.country"));
        agency.setLabel(getTranslation("reporting.filter.agency"));
        Stream.of(country, agency).forEach(field -> field.setItemLabelGenerator(CompletionChoices.Body::name));
        Stream.of(run, country, agency).forEach(field -> {
            field.setPlaceholder(getTranslation("reporting.filter.all"));
            field.setClearButtonVisible(true);
        });
        completion.setLabel(getTranslation("reporting.filter.completion"));
        completion.setItems(Completion.values());
        completion.setItemLabelGenerator(
                each -> getTranslation(each == null ? "reporting.filter.all" : StatusWords.key(each)));
        success.setLabel(getTranslation("reporting.filter.success"));
        success.setItems(Success.values());
        success.setItemLabelGenerator(
                each -> getTranslation(each == null ? "reporting.filter.all" : StatusWords.key(each)));
        Stream.of(completion, success).forEach(field -> {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(getTranslation("reporting.filter.all"));
            field.setPlaceholder(getTranslation("reporting.filter.all"));
        });
        search.setLabel(getTranslation("reporting.filter.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
    }

    private void offer(CompletionChoices choices) {
        if (!choices.equals(offered)) {
            offered = choices;
            run.setItems(choices.runs());
            country.setItems(inOrder(choices.countries()));
            agency.setItems(inOrder(choices.agencies()));
        }
    }

    private List<CompletionChoices.Body> inOrder(List<CompletionChoices.Body> bodies) {
        return bodies.stream()
                .sorted(comparing(CompletionChoices.Body::name, Collator.getInstance(getLocale())::compare))
                .toList();
    }

    private static <T> void set(ComboBox<T> field, List<T> items, Predicate<T> wanted) {
        field.setValue(items.stream().filter(wanted).findFirst().orElse(null));
    }

    private static @Nullable OrganizationId idOf(ComboBox<CompletionChoices.Body> field) {
        return field.getOptionalValue().map(CompletionChoices.Body::id).orElse(null);
    }
}
