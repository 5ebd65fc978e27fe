package org.caseroom.reporting.ui;

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
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseroom.identity.OrganizationId;
import org.caseroom.reporting.CompletionChoices;
import org.caseroom.reporting.CompletionCounts;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.Alphabetical;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.CourseLabels;
import org.caseroom.uikit.DayField;
import org.caseroom.uikit.LocalTimes;
import org.jspecify.annotations.Nullable;

/// The fields by which participants are filtered. They show the filter of the address, and say so when somebody chooses
/// another.
class FilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final ComboBox<CompletionChoices.Course> course = new ComboBox<>();
    private final ComboBox<CompletionChoices.Run> run = new ComboBox<>();
    private final ComboBox<CompletionChoices.Body> country = new ComboBox<>();
    private final ComboBox<CompletionChoices.Body> agency = new ComboBox<>();
    private final Select<Completion> completion = new Select<>();
    private final Select<Success> success = new Select<>();
    private final TextField search = new TextField();
    private final DayField from = new DayField(getTranslation("reporting.filter.from"));
    private final DayField until = new DayField(getTranslation("reporting.filter.until"));
    private final Span courseTag = new Span();
    private final Anchor everybody = new Anchor("completion", getTranslation("reporting.filter.reset"));
    private final Span count = new Span();
    private final transient LocalTimes times;
    private transient @Nullable CompletionChoices offered;
    private transient @Nullable Slug narrowedTo;
    private transient @Nullable OrganizationId within;

    FilterBar(LocalTimes times, SerializableConsumer<CompletionFilter> choose) {
        this.times = times;
        addClassName("cr-filter-bar");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("reporting.filter.label"));
        labels();
        Stream.<HasValue<?, ?>>of(course, run, country, agency, completion, success, from, until, search)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        choose.accept(chosen());
                    }
                }));
        courseTag.addClassName("cr-tag");
        count.getElement().setAttribute("role", "status");
        var end = new Div(courseTag, everybody, count);
        end.addClassNames("cr-actions", "cr-filter-end");
        add(course, run, country, agency, completion, success, from, until, search, end);
    }

    /// Shows what is filtered by, and how many that leaves.
    void show(CompletionFilter filter, CompletionChoices choices, CompletionCounts totals) {
        offer(choices, filter);
        set(course, choices.courses(), each -> each.id().equals(filter.course()));
        set(run, choices.runs(), each -> each.id().equals(filter.run()));
        set(country, choices.countries(), each -> each.id().equals(filter.country()));
        set(agency, choices.agencies(), each -> each.id().equals(filter.agency()));
        completion.setValue(filter.completion());
        success.setValue(filter.success());
        from.setValue(filter.from());
        until.setValue(filter.until());
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        tag(filter.course());
        everybody.setVisible(filter.narrows());
        count.setText(getTranslation("reporting.list.count", "count", totals.enrolled(), "people", totals.people()));
    }

    /// What the fields say, from the first page.
    private CompletionFilter chosen() {
        var of = course.getOptionalValue().map(CompletionChoices.Course::id).orElse(null);
        return new CompletionFilter(
                run.getOptionalValue()
                        .filter(each -> isOf(each, of))
                        .map(CompletionChoices.Run::id)
                        .orElse(null),
                of,
                idOf(country),
                agency.getOptionalValue()
                        .filter(each -> isIn(each, idOf(country)))
                        .map(CompletionChoices.Body::id)
                        .orElse(null),
                completion.getValue(),
                success.getValue(),
                from.getValue(),
                until.getValue(),
                times.zone(),
                search.getValue(),
                1);
    }

    private void labels() {
        course.setLabel(getTranslation("reporting.filter.course"));
        run.setLabel(getTranslation("reporting.filter.run"));
        run.setItemLabelGenerator(each -> getTranslation(
                "reporting.filter.run.opened", "title", each.title(), "date", times.day(each.opensAt())));
        country.setLabel(getTranslation("reporting.filter.country"));
        agency.setLabel(getTranslation("reporting.filter.agency"));
        Stream.of(country, agency).forEach(field -> field.setItemLabelGenerator(CompletionChoices.Body::name));
        Stream.of(course, run, country, agency).forEach(field -> {
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

    private void tag(@Nullable Slug chosen) {
        courseTag.setVisible(chosen != null);
        if (chosen != null) {
            var title = course.getOptionalValue()
                    .map(course.getItemLabelGenerator()::apply)
                    .orElse(chosen.value());
            courseTag.setText(getTranslation("reporting.filter.of-course", "course", title));
        }
    }

    private void offer(CompletionChoices choices, CompletionFilter filter) {
        var of = filter.course();
        var country = filter.country();
        if (!choices.equals(offered)) {
            course.setItems(inOrder(choices.courses(), CompletionChoices.Course::title));
            course.setItemLabelGenerator(CourseLabels.of(
                    this, choices.courses(), CompletionChoices.Course::id, CompletionChoices.Course::title));
            this.country.setItems(inOrder(choices.countries(), CompletionChoices.Body::name));
        }
        if (!choices.equals(offered) || !Objects.equals(country, within)) {
            agency.setItems(inOrder(
                    choices.agencies().stream()
                            .filter(each -> isIn(each, country))
                            .toList(),
                    CompletionChoices.Body::name));
        }
        if (!choices.equals(offered) || !Objects.equals(of, narrowedTo)) {
            run.setItems(choices.runs().stream().filter(each -> isOf(each, of)).toList());
        }
        offered = choices;
        narrowedTo = of;
        within = country;
    }

    private static boolean isIn(CompletionChoices.Body agency, @Nullable OrganizationId country) {
        return country == null || country.equals(agency.country());
    }

    private static boolean isOf(CompletionChoices.Run run, @Nullable Slug course) {
        return course == null || course.equals(run.course().id());
    }

    private <T> List<T> inOrder(List<T> choices, Function<T, String> name) {
        return choices.stream().sorted(Alphabetical.by(name, getLocale())).toList();
    }

    private static <T> void set(ComboBox<T> field, List<T> items, Predicate<T> wanted) {
        field.setValue(items.stream().filter(wanted).findFirst().orElse(null));
    }

    private static @Nullable OrganizationId idOf(ComboBox<CompletionChoices.Body> field) {
        return field.getOptionalValue().map(CompletionChoices.Body::id).orElse(null);
    }
}
